package org.heard.html.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type them: with spaces or commas between thousands, a decimal point, or a comma for it as most of Europe
 * writes, a pound or percent sign, or digits of another script.
 */
public final class Amount {

    private static final int LONGEST = 18;
    /** No thousands follow a comma with one or two digits. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(-?\\d+),(\\d{1,2})");

    private static final Pattern NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

    private Amount() {}

    /** The number that was meant, if one was; at most 18 characters of it. */
    public static Optional<BigDecimal> of(String typed) {
        String plain = latinDigits(CleanText.normal(typed, Normalizer.Form.NFKC))
                .replace('\u2212', '-')
                .replace('\u066B', '.')
                .replaceAll("[\\s\u066C']", "")
                .replaceFirst("^£", "")
                .replaceFirst("%$", "");
        plain = DECIMAL_COMMA.matcher(plain).matches() ? plain.replace(',', '.') : plain;
        if (plain.length() > LONGEST || !NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.replace(",", "")).stripTrailingZeros());
    }

    private static String latinDigits(String text) {
        var latin = new StringBuilder();
        text.codePoints().forEach(character -> {
            int digit = Character.digit(character, 10);
            if (digit >= 0 && Character.isDigit(character)) {
                latin.append(digit);
            } else {
                latin.appendCodePoint(character);
            }
        });
        return latin.toString();
    }
}
