package org.heard.privacy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * The one secret that everything else is derived from (HKDF with SHA-256), so that sealing and hashing never use the
 * same key.
 */
public final class MasterKey {

    /** How long it is, in bytes. */
    public static final int LENGTH = 32;

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Reads a key.
     *
     * @param base64 32 bytes in base64
     * @throws IllegalArgumentException if it is anything else; the message says how long it is, not what it is
     */
    public static MasterKey of(String base64) {
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("The key has to be 32 bytes in base64, and it is not base64");
        }
        if (decoded.length != LENGTH) {
            throw new IllegalArgumentException(
                    "The key has to be 32 bytes in base64, and it is " + decoded.length + " bytes long");
        }
        return new MasterKey(decoded);
    }

    /** A new key that nobody else has. */
    public static MasterKey random() {
        byte[] random = new byte[LENGTH];
        new SecureRandom().nextBytes(random);
        return new MasterKey(random);
    }

    String base64() {
        return Base64.getEncoder().encodeToString(secret);
    }

    /** Tells keys apart without giving anything away. */
    String fingerprint() {
        return HexFormat.of().formatHex(Arrays.copyOf(derive("fingerprint"), 4));
    }

    /** A key of 32 bytes for one purpose. */
    byte[] derive(String purpose) {
        var generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(
                secret,
                "heard".getBytes(StandardCharsets.UTF_8),
                ("heard.privacy." + purpose).getBytes(StandardCharsets.UTF_8)));
        byte[] derived = new byte[LENGTH];
        generator.generateBytes(derived, 0, derived.length);
        return derived;
    }
}
