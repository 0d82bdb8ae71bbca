package org.heard.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;

/**
 * Seals texts with AES-256-GCM, so that the database alone tells nobody what they say and a changed one is noticed. A
 * sealed text is {@code s1.<key>.<base64url>}: the way of sealing, which key, and the nonce with the text.
 */
@Service
public class Seal {

    private static final String WAY = "s1";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;
    private final String prefix;

    /** Seals with a key derived from this one. */
    public Seal(MasterKey master) {
        key = new SecretKeySpec(master.derive("seal"), "AES");
        prefix = WAY + "." + master.fingerprint() + ".";
    }

    /** The text, sealed; the same text looks different each time. */
    public String close(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] both = ByteBuffer.allocate(NONCE + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /** A file, sealed: the nonce, and what is in it. */
    public byte[] close(byte[] file) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, file);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * The file that was sealed.
     *
     * @throws BrokenSeal if it was sealed with another key or changed since
     */
    public byte[] open(byte[] sealed) {
        if (sealed.length < NONCE) {
            throw new BrokenSeal("A sealed file is damaged");
        }
        return apply(
                Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    /** Whether a text is sealed, with whatever key. */
    public boolean isSealed(String text) {
        return text.startsWith(WAY + ".");
    }

    /**
     * The text that was sealed.
     *
     * @throws BrokenSeal if it was sealed with another key or changed since
     */
    public String open(String sealed) {
        if (!sealed.startsWith(prefix)) {
            throw new BrokenSeal("A text was sealed with another key than " + prefix);
        }
        try {
            byte[] both = Base64.getUrlDecoder().decode(sealed.substring(prefix.length()));
            var bytes = ByteBuffer.wrap(both);
            byte[] nonce = new byte[NONCE];
            bytes.get(nonce);
            byte[] rest = new byte[bytes.remaining()];
            bytes.get(rest);
            return new String(apply(Cipher.DECRYPT_MODE, nonce, rest), StandardCharsets.UTF_8);
        } catch (java.nio.BufferUnderflowException | IllegalArgumentException e) {
            throw new BrokenSeal("A sealed text is damaged");
        }
    }

    private byte[] apply(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(prefix.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal("A sealed text is damaged");
        }
    }

    /** A sealed text that cannot be opened; its message holds nothing of the text. */
    public static final class BrokenSeal extends IllegalStateException {
        BrokenSeal(String message) {
            super(message);
        }
    }
}
