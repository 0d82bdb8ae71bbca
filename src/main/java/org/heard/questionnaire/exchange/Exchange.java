package org.heard.questionnaire.exchange;

import java.util.Locale;
import org.heard.consultation.importing.GivenFile;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.questionnaire.QuestionPictures;
import org.heard.questionnaire.exchange.lss.LssReader;
import org.heard.questionnaire.exchange.lss.LssWriter;
import org.heard.questionnaire.exchange.xlsform.XlsFormReader;
import org.heard.questionnaire.exchange.xlsform.XlsFormWriter;
import org.springframework.stereotype.Service;

/**
 * Reads questionnaires from other programs' files and writes them for other programs. It writes nothing; what a file holds and
 * what of it Heard cannot have is said before anything is saved.
 */
@Service
public class Exchange {

    /** What is written. */
    public enum Format {
        /** XLSForm as a workbook. */
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        /** XLSForm as a table of text. */
        CSV("csv", "text/csv"),
        /** LimeSurvey. */
        LSS("lss", "application/xml");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        /** What the names of such files end with, without the dot. */
        public String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    private final Words words;

    /**
     * @param messages Heard's own words
     * @param languages the languages that it speaks
     * @param pictures the pictures that questions can have here
     */
    public Exchange(Messages messages, Languages languages, QuestionPictures pictures) {
        this.words = new Words(messages, languages, pictures);
    }

    /**
     * Reads a file of any of the formats; which one it is shows in what it holds.
     *
     * @throws org.heard.consultation.importing.UnreadableFile if nothing can be taken from it, with the place
     */
    public Reading read(GivenFile file) {
        return isLss(file) ? LssReader.read(file, words) : XlsFormReader.read(file, words);
    }

    private static boolean isLss(GivenFile file) {
        if (file.name().toLowerCase(Locale.ROOT).matches(".*\\.(lss|lsg|lsq|xml)")) {
            return true;
        }
        byte[] bytes = file.bytes();
        int at = 0;
        while (at < bytes.length
                && at < 100
                && (Character.isWhitespace(bytes[at]) || (bytes[at] & 0x80) != 0 || bytes[at] == 0)) {
            at++;
        }
        return at < bytes.length && bytes[at] == '<';
    }

    /** Writes a file. */
    public Written write(Form form, Format format) {
        return format == Format.LSS
                ? LssWriter.write(form, words)
                : XlsFormWriter.write(form, format == Format.CSV, words);
    }
}
