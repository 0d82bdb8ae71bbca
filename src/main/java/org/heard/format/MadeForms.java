package org.heard.format;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.heard.format.making.FileForm;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;

/** Which files a machine makes are what a person asked for: the only place where the two lists meet. */
public final class MadeForms {

    private MadeForms() {}

    /** The forms that meet a wish, the best first; none where a person has to make it. */
    public static List<FileForm> of(WantedFormat wanted) {
        return switch (wanted.format()) {
            case STANDARD, PAPER -> List.of(FileForm.PDF, FileForm.HTML);
            case LARGE_PRINT -> print(Integer.parseInt(wanted.variant()));
            case AUDIO ->
                wanted.variant().equals("opus")
                        ? List.of(FileForm.OGG, FileForm.MP3)
                        : List.of(FileForm.MP3, FileForm.OGG);
            case BRAILLE -> List.of(wanted.variant().equals("contracted") ? FileForm.BRF_2 : FileForm.BRF_1);
            case PLAIN_TEXT -> List.of(FileForm.TEXT);
            case WORD -> List.of(FileForm.DOCX);
            case EPUB -> List.of(FileForm.EPUB);
            // of what was written in Easy Read: large enough for most, with its pictures
            case EASY_READ -> List.of(FileForm.PDF_18, FileForm.PDF, FileForm.HTML);
            case BSL_VIDEO, MOON, MAKATON, SPOKEN -> List.of();
        };
    }

    /** Whether it needs words of its own, which a machine cannot find: Easy Read. */
    public static boolean hasOwnWords(WantedFormat wanted) {
        return wanted.format() == InformationFormat.EASY_READ;
    }

    // never smaller than what she reads: 16 point comes in 18, 20 in 24
    private static List<FileForm> print(int points) {
        return Stream.of(FileForm.values())
                .filter(form -> form.points() >= points)
                .sorted(Comparator.comparingInt(FileForm::points))
                .limit(1)
                .toList();
    }
}
