package org.heard.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * A page as bytes, plain and compressed, with the tag that tells its content from any other.
 *
 * @param plain the page in UTF-8
 * @param gzip the same, compressed
 * @param tag the base of its ETag, without quotes
 */
record ReadyPage(byte[] plain, byte[] gzip, String tag) {

    static ReadyPage of(String html) {
        byte[] plain = html.getBytes(StandardCharsets.UTF_8);
        return new ReadyPage(plain, compressed(plain), hash(plain));
    }

    int size() {
        return plain.length + gzip.length + 200;
    }

    static byte[] compressed(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 15));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
