package org.heard.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What opens a link that was sent to one person: 256 random bits that fit into an address. Only its {@link #hash()} is
 * stored.
 */
public final class SecretToken {

    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private SecretToken(String text) {
        this.text = text;
    }

    /** A new token. */
    public static SecretToken random() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** The token in an address, if it can be one. */
    public static Optional<SecretToken> parse(@Nullable String text) {
        return text != null && WRITTEN.matcher(text).matches() ? Optional.of(new SecretToken(text)) : Optional.empty();
    }

    /** For the address; never for a log or a column. */
    public String text() {
        return text;
    }

    /** What is stored, in 64 hexadecimal digits: a {@code CHAR(64)} column. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "a secret token";
    }
}
