package org.heard.account;

import java.text.Normalizer;
import org.heard.html.form.CleanText;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Service;

/** Passwords are kept as Argon2id hashes, with OWASP's parameters of 2025: 19 MiB, two passes. */
@Service
class Passwords {

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final String nobodys = hash("nobody has this password");

    String hash(String password) {
        if (isTooLong(password)) {
            throw new IllegalArgumentException("A password that nobody types");
        }
        String hash = argon.encode(normal(password));
        if (hash == null) {
            throw new IllegalStateException("A password has to be a text");
        }
        return hash;
    }

    boolean matches(String password, String hash) {
        return !isTooLong(password) && argon.matches(normal(password), hash);
    }

    /** Takes as long as a real comparison, so that an unknown address cannot be told from a wrong password. */
    void pretend(String password) {
        matches(password, nobodys);
    }

    // nobody has one: it is not looked at, whether the address is known or not
    private static boolean isTooLong(String password) {
        return password.codePointCount(0, password.length()) > PasswordRules.MAX_LENGTH;
    }

    /** The same password whichever keyboard it was typed on (NIST SP 800-63B). */
    private static String normal(String password) {
        return CleanText.normal(password, Normalizer.Form.NFKC);
    }
}
