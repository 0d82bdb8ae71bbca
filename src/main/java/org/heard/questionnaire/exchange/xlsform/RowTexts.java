package org.heard.questionnaire.exchange.xlsform;

import java.util.Map;
import java.util.TreeMap;
import org.heard.language.Translated;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionEdit;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.FileTexts;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.xlsform.FormSheet.Line;

/** The words of a row, and what of it has no place in Heard. */
final class RowTexts {

    private final Line line;
    private final FileTexts texts;
    private final Notes notes;
    private final boolean ours;

    RowTexts(Line line, FileTexts texts, Notes notes, boolean ours) {
        this.line = line;
        this.texts = texts;
        this.notes = notes;
        this.ours = ours;
    }

    /** The question with its words. */
    QuestionEdit on(Question question) {
        boolean paragraphs = question.type() == QuestionType.STATEMENT;
        Translated wording = paragraphs
                ? texts.text(line.texts("label"), language -> line.place("label", language))
                : column("label");
        Translated hint = column("hint");
        if (wording.isEmpty() && line.texts("label").isEmpty()) {
            if (!hint.isEmpty()) {
                notes.check(line.place("hint"), "hint-as-words", line.text("name"));
                wording = hint;
                hint = Translated.empty();
            } else {
                notes.check(line.place(), "no-words", line.text("name"));
                wording = texts.line(Map.of("", line.text("name")), language -> line.place());
            }
        }
        Translated guidance = column("guidance_hint");
        tellLeft();
        String picture = texts.picture(line.text("heard::picture"), line.place("heard::picture"));
        boolean lost = picture.isEmpty() && line.has("heard::picture");
        return question.edit()
                .wording(wording)
                .hint(ours ? hint : joined(hint, guidance))
                .why(ours ? guidance : Translated.empty())
                .easyRead(column("heard::easy_read"))
                .picture(picture)
                .alternative(lost ? Translated.empty() : column("heard::alternative"))
                .unit(column("heard::unit"));
    }

    private Translated column(String name) {
        return texts.line(line.texts(name), language -> line.place(name, language));
    }

    private static Translated joined(Translated first, Translated second) {
        var both = new TreeMap<>(first.texts());
        second.texts().forEach((language, text) -> both.merge(language, text, (one, other) -> one + " " + other));
        return Translated.of(both);
    }

    /** Tells what of the row has no place in Heard. */
    void tellLeft() {
        for (String column : new String[] {"default", "choice_filter", "trigger"}) {
            if (line.has(column)) {
                notes.lost(line.place(column), column.replace('_', '-'), line.text(column));
            }
        }
        if (line.has("appearance") && !line.text("appearance").matches("(?i)multiline|numbers")) {
            notes.notNeeded(line.place("appearance"), "appearance");
        }
        if (line.has("calculation")) {
            notes.lost(line.place("calculation"), "calculation", line.text("calculation"));
        }
        if (line.text("parameters").contains("randomize")) {
            notes.lost(line.place("parameters"), "randomize");
        }
        for (String media : new String[] {"media::image", "media::audio", "media::video"}) {
            if (line.has(media)) {
                notes.lost(line.place(media), "media", line.text(media));
            }
        }
    }
}
