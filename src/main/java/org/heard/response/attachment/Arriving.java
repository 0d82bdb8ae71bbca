package org.heard.response.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What arrives until the line breaks: that much is kept. */
final class Arriving extends FilterInputStream {

    private final long most;
    private long arrived;

    Arriving(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (arrived >= most) {
            return -1;
        }
        try {
            int read = in.read(into, from, (int) Math.min(length, most - arrived));
            arrived += Math.max(0, read);
            return read;
        } catch (IOException lineBroke) {
            return -1;
        }
    }

    /** How much has arrived. */
    long arrived() {
        return arrived;
    }
}
