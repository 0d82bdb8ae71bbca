package org.heard.privacy;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

/** A sealed file, opened piece by piece as it is read; skipping costs no more than finding the place. */
class OpenedFile extends AbstractResource {

    private final FileSeal seal;
    private final Resource sealed;

    OpenedFile(FileSeal seal, Resource sealed) {
        this.seal = seal;
        this.sealed = sealed;
    }

    @Override
    public boolean exists() {
        return sealed.exists();
    }

    @Override
    public long contentLength() throws IOException {
        return FileSeal.plainLength(sealed.contentLength());
    }

    @Override
    public String getDescription() {
        return "a sealed file";
    }

    @Override
    public InputStream getInputStream() throws IOException {
        InputStream in = sealed.getInputStream();
        try {
            return new OpeningStream(in, seal.pieces(in), sealed.contentLength() - FileSeal.HEAD);
        } catch (IOException | RuntimeException broken) {
            in.close();
            throw broken;
        }
    }

    private static final class OpeningStream extends InputStream {

        private final InputStream sealed;
        private final FileSeal.Pieces pieces;
        private final long sealedLength;
        private final long length;
        private byte[] piece = new byte[0];
        private long pieceNumber = -1;
        private long nextSealed;
        private long position;

        OpeningStream(InputStream sealed, FileSeal.Pieces pieces, long sealedLength) {
            this.sealed = sealed;
            this.pieces = pieces;
            this.sealedLength = sealedLength;
            this.length = FileSeal.plainLength(sealedLength + FileSeal.HEAD);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (position >= length) {
                if (length == 0 && pieceNumber < 0) {
                    open(0); // an empty file is proved to be one
                }
                return -1;
            }
            if (position / FileSeal.PIECE != pieceNumber) {
                open(position / FileSeal.PIECE);
            }
            int at = (int) (position % FileSeal.PIECE);
            int count = Math.min(most, piece.length - at);
            System.arraycopy(piece, at, into, from, count);
            position += count;
            return count;
        }

        @Override
        public long skip(long bytes) {
            long skipped = Math.clamp(bytes, 0, length - position);
            position += skipped;
            return skipped;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, length - position);
        }

        private void open(long number) throws IOException {
            long place = number * FileSeal.SEALED_PIECE;
            sealed.skipNBytes(place - nextSealed);
            byte[] read = sealed.readNBytes(FileSeal.SEALED_PIECE);
            nextSealed = place + read.length;
            piece = pieces.open(read, read.length, number, nextSealed >= sealedLength);
            pieceNumber = number;
        }

        @Override
        public void close() throws IOException {
            sealed.close();
        }
    }
}
