package org.heard.html.form;

import com.ibm.icu.text.Normalizer2;
import java.text.Normalizer;

/** What people type, without what no one can have meant to type. */
public final class CleanText {

    /** More marks than this on one letter no writing has (UAX #15, Stream-Safe Text Format). */
    private static final int MARKS = 30;

    private static final char JOINER = '\u034F';
    private static final Normalizer2 TAKEN_APART = Normalizer2.getNFKDInstance();

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
        return normal(clean, Normalizer.Form.NFC);
    }

    /**
     * A text in one of Unicode's normal forms; nothing else calls the normalizer. It puts the marks of a letter in order
     * one by one: a hundred thousand marks on one letter would keep it busy for minutes, so they are shared out first.
     */
    public static String normal(CharSequence text, Normalizer.Form form) {
        return Normalizer.normalize(withFewMarks(text), form);
    }

    private static CharSequence withFewMarks(CharSequence text) {
        if (text.length() <= MARKS) {
            return text;
        }
        var few = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = Character.codePointAt(text, at);
            at += Character.charCount(letter);
            marks = TAKEN_APART.hasBoundaryBefore(letter) ? 0 : marks + 1;
            if (marks > MARKS) {
                few.append(JOINER);
                marks = 1;
            }
            few.appendCodePoint(letter);
        }
        return few;
    }

    /** The same on one line, without blanks around it. */
    public static String line(String typed) {
        return of(typed).replace('\n', ' ').strip();
    }
}
