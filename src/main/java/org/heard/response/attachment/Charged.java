package org.heard.response.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.heard.html.FormFiles.PassedOver;
import org.heard.html.form.PostedFile;

/**
 * A file that is charged to the line that it comes over while it comes, and ends where the disk is nearly full: nobody
 * says before how large it is.
 */
final class Charged extends FilterInputStream {

    /** How much comes before it is looked again. */
    static final long STEP = 1L << 20;

    private final FreeSpace space;
    private final UploadAllowance allowance;
    private final String from;
    private long unpaid;

    /** @throws PassedOver if not even the beginning may come */
    Charged(InputStream in, FreeSpace space, UploadAllowance allowance, String from) throws PassedOver {
        super(in);
        this.space = space;
        this.allowance = allowance;
        this.from = from;
        pay();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        unpaid += Math.max(0, read);
        if (unpaid >= STEP || read < 0 && unpaid > 0) {
            pay();
        }
        return read;
    }

    private void pay() throws PassedOver {
        try {
            space.check();
            allowance.take(from, unpaid);
        } catch (FileRefusal full) {
            throw new PassedOver(PostedFile.State.NO_ROOM);
        } catch (UploadAllowance.Spent spent) {
            throw new PassedOver(PostedFile.State.TOO_MUCH);
        }
        unpaid = 0;
    }
}
