package org.heard.message;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What shows GOV.UK Notify who asks: a JSON Web Token (RFC 7519), signed with HMAC SHA-256. A key there ends with the
 * service's id and a secret, each a UUID.
 */
final class NotifyToken {

    private static final int UUID = 36;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String service;
    private final byte[] secret;

    /** @throws IllegalArgumentException if this is no key of GOV.UK Notify */
    NotifyToken(String key) {
        String trimmed = key.strip();
        if (trimmed.length() < 2 * UUID + 1) {
            throw new IllegalArgumentException("heard.sms.key is not a key of GOV.UK Notify: it is too short");
        }
        int secretAt = trimmed.length() - UUID;
        this.service = trimmed.substring(secretAt - 1 - UUID, secretAt - 1);
        this.secret = trimmed.substring(secretAt).getBytes(StandardCharsets.UTF_8);
    }

    /** A token that is good for about half a minute. */
    String at(Instant now) {
        String signed = part("{\"typ\":\"JWT\",\"alg\":\"HS256\"}") + "."
                + part("{\"iss\":\"" + service + "\",\"iat\":" + now.getEpochSecond() + "}");
        return signed + "." + BASE64.encodeToString(sign(signed));
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] sign(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC SHA-256", e);
        }
    }
}
