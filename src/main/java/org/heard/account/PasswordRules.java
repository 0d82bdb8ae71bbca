package org.heard.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.site.Organisation;
import org.springframework.stereotype.Service;

/**
 * Which passwords are refused: short ones and obvious ones, nothing else (NIST SP 800-63B). Three plain words do better
 * than a short muddle of signs.
 */
@Service
public class PasswordRules {

    /** The fewest characters. */
    public static final int MIN_LENGTH = 12;
    /** More than this nobody types; hashing a whole book would only keep the server busy. */
    public static final int MAX_LENGTH = 200;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_REST = 5;
    /** What people take when a longer password is asked for; digits and signs around them help nobody. */
    private static final List<String> OBVIOUS = List.of(
            "password",
            "passwort",
            "passphrase",
            "letmein",
            "welcome",
            "changeme",
            "administrator",
            "admin",
            "iloveyou",
            "qwertyuiop",
            "qwerty",
            "asdfghjkl",
            "zxcvbnm",
            "abcdefghijklmnopqrstuvwxyz",
            "abcdef",
            "monkey",
            "dragon",
            "football",
            "liverpool",
            "arsenal",
            "chelsea",
            "sunshine",
            "princess",
            "summer",
            "winter",
            "autumn",
            "spring",
            "january",
            "february",
            "monday",
            "cymru",
            "wales",
            "england",
            "london",
            "council",
            "secret",
            "test",
            "heard",
            "correcthorsebatterystaple",
            "trustno",
            "master",
            "login",
            "staff",
            "desk");

    private final List<String> organisation;

    PasswordRules(Organisation organisation) {
        this.organisation = organisation.name().values().stream()
                .flatMap(PasswordRules::words)
                .toList();
    }

    /** The key of what is wrong with a password, if something is. */
    public Optional<String> problemOf(String password, String email, String name) {
        int length = password.codePointCount(0, password.length());
        if (password.isBlank()) {
            return Optional.of("account.password.missing");
        }
        if (length < MIN_LENGTH) {
            return Optional.of("account.password.short");
        }
        if (length > MAX_LENGTH) {
            return Optional.of("account.password.long");
        }
        return isObvious(password, email, name) ? Optional.of("account.password.obvious") : Optional.empty();
    }

    private boolean isObvious(String password, String email, String name) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (plain.codePoints().distinct().count() < FEWEST_DIFFERENT || isRun(plain)) {
            return true;
        }
        String rest = plain.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's');
        for (String known : known(email, name)) {
            rest = rest.replace(known, " ");
        }
        return plain.codePoints().allMatch(Character::isDigit) || letters(plain) > 0 && letters(rest) < SHORTEST_REST;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private List<String> known(String email, String name) {
        return Stream.of(OBVIOUS.stream(), organisation.stream(), words(email), words(name))
                .flatMap(all -> all)
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(word -> word.length() >= 3);
    }

    /** Whether each character is the one after, before or beside the last. */
    private static boolean isRun(String text) {
        int steps = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Math.abs(text.charAt(i) - text.charAt(i - 1)) <= 1) {
                steps++;
            }
        }
        return steps >= text.length() - 3;
    }
}
