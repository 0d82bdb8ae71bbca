package org.heard.consultation.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds out how a text file is encoded. */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvText() {}

    /**
     * The text of a file: UTF-8 or UTF-16 by its mark, UTF-8 when it is that, else the encoding of old Windows programs,
     * which is said because it has no ŵ and ŷ.
     *
     * @throws UnreadableFile if it is no text
     */
    static String decode(byte[] bytes, List<Remark> remarks) {
        String text =
                marked(bytes).or(() -> strictly(bytes, StandardCharsets.UTF_8)).orElse(null);
        if (text == null) {
            text = new String(bytes, WINDOWS);
            remarks.add(Remark.check("", "windows-1252"));
        }
        int control = firstControl(text);
        if (control >= 0) {
            long line =
                    text.substring(0, control).chars().filter(c -> c == '\n').count() + 1;
            throw new UnreadableFile(String.valueOf(line), "not-text", line);
        }
        return text;
    }

    /** The separator that a first line {@code sep=;} names, as Excel writes it. */
    static Optional<Character> hint(String text) {
        return text.regionMatches(true, 0, "sep=", 0, 4)
                        && text.length() > 5
                        && (text.charAt(5) == '\r' || text.charAt(5) == '\n')
                ? Optional.of(text.charAt(4))
                : Optional.empty();
    }

    private static Optional<String> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B') {
                return i;
            }
        }
        return -1;
    }
}
