package org.heard.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.heard.html.form.CleanText;
import org.springframework.stereotype.Service;

/**
 * Turns a text into something it can be found by and not read from (HMAC with SHA-256): for {@code CHAR(64)} columns
 * beside a sealed text.
 */
@Service
public class KeyedHash {

    private final SecretKeySpec key;

    /** Hashes with a key derived from this one. */
    public KeyedHash(MasterKey master) {
        key = new SecretKeySpec(master.derive("hash"), "HmacSHA256");
    }

    /**
     * The hash of a text, in 64 hexadecimal digits. Space around the text and capitals do not matter, so an e-mail
     * address is found however it is typed.
     *
     * @param purpose what it is for, such as {@code participant.email}: the same text has another hash for each purpose
     * @param value what a person typed
     */
    public String of(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(folded(value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    /** What of a text is hashed: texts that are folded into the same have the same hash. */
    public static String folded(String value) {
        return CleanText.normal(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
