package org.heard.html;

import java.util.regex.Pattern;

/**
 * Keeps the parts of phone numbers, amounts and codes in their order inside right-to-left text, where "01632 960 141" would
 * be shown as "141 960 01632" (Unicode Bidirectional Algorithm, rules W and N), by isolating them.
 */
final class KeptOrder {

    private static final char BEGIN = '\u2066';
    private static final char END = '\u2069';
    // what is isolated already, or else a number
    private static final Pattern NUMBERS = Pattern.compile(
            "\u2066[^\u2069]*\u2069|(?<![\\p{L}\\p{N}])(?:[£€$]\\d[\\d,.]*\\d|\\+?\\d{2,5}(?: \\d{3,4}){1,4}|\\d+(?:[:/-]\\d+)+%?"
                    + "|[2-9A-Z]{4}-[2-9A-Z]{4})(?![\\p{L}\\p{N}])");

    private KeptOrder() {}

    static String in(String text) {
        return NUMBERS.matcher(text)
                .replaceAll(found -> found.group().charAt(0) == BEGIN ? found.group() : BEGIN + found.group() + END);
    }
}
