package org.heard.html.form;

import java.text.Normalizer;

/** What people type, without what no one can have meant to type. */
public final class CleanText {

    private CleanText() {}

    /**
     * One kind of line end, composed characters, no NUL or other control characters, no half characters. Emoji,
     * right-to-left marks and everything else stay as they were typed.
     */
    public static String of(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        var clean = new StringBuilder(lines.length());
        lines.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .forEach(clean::appendCodePoint);
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** The same on one line, without blanks around it. */
    public static String line(String typed) {
        return of(typed).replace('\n', ' ').strip();
    }
}
