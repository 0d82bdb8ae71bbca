package org.heard.privacy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/**
 * Seals files with AES-256-GCM in pieces of 64 KiB, so that they are never whole in memory and can be read from the middle.
 * Each file has a key of its own (HMAC with SHA-256 of 32 random bytes under a key that is derived from the master key); a
 * piece's nonce is its number and whether it is the last, so that pieces cannot be changed, moved, or left out unnoticed. A
 * sealed file is {@code HSF1}, which master key, the random bytes, and the pieces with their tags.
 */
@Service
public class FileSeal {

    static final int PIECE = 64 * 1024;
    static final int TAG = 16;
    static final int SEALED_PIECE = PIECE + TAG;

    private static final byte[] WAY = "HSF1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 32;
    private static final int KEY_MARK = 4;
    static final int HEAD = 4 + KEY_MARK + SALT;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final byte[] mark;

    /** Seals with keys derived from this one. */
    public FileSeal(MasterKey master) {
        key = new SecretKeySpec(master.derive("files"), "HmacSHA256");
        mark = HexFormat.of().parseHex(master.fingerprint());
    }

    /** The sealed bytes of a file, as they are read. */
    public InputStream close(InputStream plain) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] head = ByteBuffer.allocate(HEAD).put(WAY).put(mark).put(salt).array();
        return new ClosingStream(plain, head, new Pieces(fileKey(salt), head));
    }

    /** A sealed file as it was before: with its length, and readable from the middle. */
    public Resource open(Resource sealed) {
        return new OpenedFile(this, sealed);
    }

    /** How long a file was before it was sealed, in bytes. */
    static long plainLength(long sealed) {
        long pieces = Math.max(1, (sealed - HEAD + SEALED_PIECE - 1) / SEALED_PIECE);
        return sealed - HEAD - pieces * TAG;
    }

    /** Reads the head of a sealed file. */
    Pieces pieces(InputStream sealed) throws IOException {
        byte[] head = sealed.readNBytes(HEAD);
        boolean ours = head.length == HEAD
                && Arrays.equals(head, 0, 4, WAY, 0, 4)
                && Arrays.equals(head, 4, 4 + KEY_MARK, mark, 0, KEY_MARK);
        if (!ours) {
            throw new IOException("A file is not sealed with this key");
        }
        return new Pieces(fileKey(Arrays.copyOfRange(head, 4 + KEY_MARK, HEAD)), head);
    }

    private byte[] fileKey(byte[] salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(salt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    /** Seals and opens the pieces of one file. */
    static final class Pieces {

        private final SecretKeySpec fileKey;
        private final byte[] head;

        Pieces(byte[] fileKey, byte[] head) {
            this.fileKey = new SecretKeySpec(fileKey, "AES");
            this.head = head;
        }

        byte[] close(byte[] plain, int length, long number, boolean last) throws IOException {
            return apply(Cipher.ENCRYPT_MODE, plain, length, number, last);
        }

        byte[] open(byte[] sealed, int length, long number, boolean last) throws IOException {
            return apply(Cipher.DECRYPT_MODE, sealed, length, number, last);
        }

        private byte[] apply(int mode, byte[] input, int length, long number, boolean last) throws IOException {
            byte[] nonce =
                    ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(number).array();
            try {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(mode, fileKey, new GCMParameterSpec(TAG * 8, nonce));
                cipher.updateAAD(head);
                return cipher.doFinal(input, 0, length);
            } catch (GeneralSecurityException e) {
                throw new IOException("A sealed file is damaged");
            }
        }
    }

    /** Seals what is read, piece by piece. */
    private static final class ClosingStream extends FilterInputStream {

        private final Pieces pieces;
        private byte[] ready;
        private int at;
        private byte[] next = new byte[0];
        private long number;
        private boolean begun;
        private boolean ended;

        ClosingStream(InputStream plain, byte[] head, Pieces pieces) {
            super(plain);
            this.pieces = pieces;
            this.ready = head;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            while (at == ready.length) {
                if (ended) {
                    return -1;
                }
                seal();
            }
            int length = Math.min(most, ready.length - at);
            System.arraycopy(ready, at, into, from, length);
            at += length;
            return length;
        }

        // one piece is read ahead: the last one says so
        private void seal() throws IOException {
            byte[] now = begun ? next : in.readNBytes(PIECE);
            begun = true;
            next = now.length < PIECE ? new byte[0] : in.readNBytes(PIECE);
            ended = next.length == 0;
            ready = pieces.close(now, now.length, number++, ended);
            at = 0;
        }
    }
}
