package org.heard.account;

import java.text.Normalizer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Service;

/** Passwords are kept as Argon2id hashes, with OWASP's parameters of 2025: 19 MiB, two passes. */
@Service
class Passwords {

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final String nobodys = hash("nobody has this password");

    String hash(String password) {
        String hash = argon.encode(normal(password));
        if (hash == null) {
            throw new IllegalStateException("A password has to be a text");
        }
        return hash;
    }

    boolean matches(String password, String hash) {
        return argon.matches(normal(password), hash);
    }

    /** Takes as long as a real comparison, so that an unknown address cannot be told from a wrong password. */
    void pretend(String password) {
        argon.matches(normal(password), nobodys);
    }

    /** The same password whichever keyboard it was typed on (NIST SP 800-63B). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
