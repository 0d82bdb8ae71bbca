package org.heard.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.heard.language.Translated;

/**
 * An answer that can be chosen.
 *
 * @param value its stable name in stored answers, in small letters, digits and dashes
 * @param label what people read
 * @param hint a line that explains it, if it needs one
 * @param easyRead what people read in Easy Read, if it was written
 * @param picture the name of the picture that shows it ({@link QuestionPictures}), or an empty text
 * @param alternative what the picture shows, for those who do not see it; empty where the label says it all
 */
public record Choice(
        String value, Translated label, Translated hint, Translated easyRead, String picture, Translated alternative) {

    // older questionnaires lack what was added later
    public Choice {
        value = value == null ? "" : value;
        label = label == null ? Translated.empty() : label;
        hint = hint == null ? Translated.empty() : hint;
        easyRead = easyRead == null ? Translated.empty() : easyRead;
        picture = picture != null && QuestionPictures.NAME.matcher(picture).matches() ? picture : "";
        alternative = alternative == null ? Translated.empty() : alternative;
    }

    /** A choice without a picture. */
    public Choice(String value, Translated label, Translated hint, Translated easyRead) {
        this(value, label, hint, easyRead, "", Translated.empty());
    }

    /** The same with a picture. */
    public Choice shownBy(String name, Translated alternativeText) {
        return new Choice(value, label, hint, easyRead, name, alternativeText);
    }

    /** A choice that needs no explanation. */
    public static Choice of(String value, Translated label) {
        return new Choice(value, label, Translated.empty(), Translated.empty());
    }

    /**
     * A choice without words yet, to stand beside these. Its name is new for good: earlier answers keep the name of a choice
     * that was removed.
     */
    public static Choice blank(List<Choice> beside) {
        String name = FreshName.of(
                "a", taken -> beside.stream().anyMatch(choice -> choice.value().equals(taken)));
        return of(name, Translated.empty());
    }

    /** The same in these languages only. */
    Choice only(Collection<Locale> languages) {
        return new Choice(
                value,
                label.only(languages),
                hint.only(languages),
                easyRead.only(languages),
                picture,
                alternative.only(languages));
    }

    /** The same choice as it reads in Easy Read, if that was written in the language. */
    Choice inEasyRead(Locale language) {
        return new Choice(value, easyRead.has(language) ? easyRead : label, hint, easyRead, picture, alternative);
    }
}
