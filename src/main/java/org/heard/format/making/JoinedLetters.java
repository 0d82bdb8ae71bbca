package org.heard.format.making;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins the letters of Arabic script, all that Unicode has presentation forms for, those of Urdu among them, and turns
 * right-to-left text round for drawing. The joining follows the Unicode Standard, chapter 9.2.
 */
final class JoinedLetters implements BidiReorderer {

    private static final char LAM = '\u0644';
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    private static final Map<Integer, Forms> FORMS = new HashMap<>();
    private static final Map<Integer, Forms> AFTER_LAM = new HashMap<>();

    static {
        collect(0xFB50, 0xFBFF);
        collect(0xFE80, 0xFEFC);
    }

    /** How one letter is drawn, 0 where it has no such form. */
    private static final class Forms {
        private char alone;
        private char last;
        private char first;
        private char middle;

        void add(int type, char form) {
            switch (type) {
                case UCharacter.DecompositionType.ISOLATED -> alone = form;
                case UCharacter.DecompositionType.FINAL -> last = form;
                case UCharacter.DecompositionType.INITIAL -> first = form;
                case UCharacter.DecompositionType.MEDIAL -> middle = form;
                default -> {}
            }
        }

        char of(boolean joinsBefore, boolean joinsAfter, char letter) {
            char form = joinsBefore && joinsAfter ? middle : joinsAfter ? first : joinsBefore ? last : alone;
            char without = joinsBefore ? last : alone;
            return form != 0 ? form : without != 0 ? without : letter;
        }
    }

    private static void collect(int from, int to) {
        for (int form = from; form <= to; form++) {
            String letters = COMPATIBLE.normalize(Character.toString(form));
            int type = UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE);
            if (letters.length() == 1) {
                FORMS.computeIfAbsent((int) letters.charAt(0), none -> new Forms())
                        .add(type, (char) form);
            } else if (letters.length() == 2 && letters.charAt(0) == LAM) {
                AFTER_LAM
                        .computeIfAbsent((int) letters.charAt(1), none -> new Forms())
                        .add(type, (char) form);
            }
        }
    }

    /** The text with its letters in their joined forms, in the same order. */
    static String join(String text) {
        if (text.codePoints().noneMatch(FORMS::containsKey)) {
            return text;
        }
        String whole = COMPOSED.normalize(text);
        var joined = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char letter = whole.charAt(i);
            Forms forms = FORMS.get((int) letter);
            boolean before = forms != null && joinsOnwards(neighbour(whole, i, -1)) && joinsBack(letter);
            Forms ligature = letter == LAM && i + 1 < whole.length() ? AFTER_LAM.get((int) whole.charAt(i + 1)) : null;
            if (ligature != null) {
                joined.append(ligature.of(before, false, letter));
                i++;
            } else if (forms != null) {
                boolean after = joinsOnwards(letter) && joinsBack(neighbour(whole, i, 1));
                joined.append(forms.of(before, after, letter));
            } else {
                joined.append(letter);
            }
        }
        return joined.toString();
    }

    /** Every form that a letter of the text may take. */
    static String forms(String text) {
        var forms = new StringBuilder();
        COMPOSED.normalize(text).codePoints().distinct().forEach(letter -> {
            for (var found : Arrays.asList(FORMS.get(letter), AFTER_LAM.get(letter))) {
                if (found != null) {
                    forms.append(found.alone)
                            .append(found.last)
                            .append(found.first)
                            .append(found.middle);
                }
            }
        });
        return forms.toString().replace("\0", "");
    }

    /** The letter that a joined form shows, or the character itself; lam with alef stays one character. */
    static String plain(int character) {
        String letters = isForm(character) ? COMPATIBLE.normalize(Character.toString(character)) : "";
        return letters.length() == 1 ? letters : Character.toString(character);
    }

    /** Whether we can draw the character rightly: it does not join, or we have its joined forms. */
    static boolean canJoin(int character) {
        return character == 0x0640
                || FORMS.containsKey(character)
                || isForm(character)
                || !joinsBack(character)
                || character == 0x200D;
    }

    private static boolean isForm(int character) {
        return (character >= 0xFB50 && character <= 0xFBFF) || (character >= 0xFE80 && character <= 0xFEFC);
    }

    private static int neighbour(String text, int of, int step) {
        int at = of + step;
        while (at >= 0 && at < text.length() && joining(text.charAt(at)) == UCharacter.JoiningType.TRANSPARENT) {
            at += step;
        }
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    private static boolean joinsOnwards(int letter) {
        int type = joining(letter);
        return type == UCharacter.JoiningType.DUAL_JOINING || type == UCharacter.JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsBack(int letter) {
        return joinsOnwards(letter) || joining(letter) == UCharacter.JoiningType.RIGHT_JOINING;
    }

    private static int joining(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return join(text);
    }

    @Override
    public String deshapeText(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(character -> plain.append(
                        isForm(character) ? COMPATIBLE.normalize(Character.toString(character)) : plain(character)));
        return plain.toString();
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
