package org.heard.response;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.heard.html.form.CleanText;
import org.heard.language.Translated;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPictures;

/**
 * Whether two versions of a question ask the same: in the same words, with the same words for the choices that both have.
 * Capitals, blanks and punctuation are not what anybody answers to; a single other word may be.
 */
final class SameWords {

    private SameWords() {}

    /** Whether an answer to one reads the same as an answer to the other, to somebody who reads this language. */
    static boolean in(Question one, Question other, Locale language) {
        return same(one.wording(), other.wording(), language)
                && same(one.unit(), other.unit(), language)
                && same(one.options(), other.options(), language)
                && same(one.rows(), other.rows(), language);
    }

    /** What was added or is not offered any more changes none of the others. */
    private static boolean same(List<Choice> one, List<Choice> other, Locale language) {
        return one.stream()
                .allMatch(choice -> other.stream()
                        .filter(there -> there.value().equals(choice.value()))
                        .allMatch(there -> same(choice.label(), there.label(), language) && isSameSeen(choice, there)));
    }

    /** "Plan A" says nothing without the plan. */
    private static boolean isSameSeen(Choice one, Choice other) {
        boolean own = QuestionPictures.isOwn(one.picture()) || QuestionPictures.isOwn(other.picture());
        return !own || one.picture().equals(other.picture());
    }

    private static boolean same(Translated one, Translated other, Locale language) {
        return folded(one.text(language), language).equals(folded(other.text(language), language));
    }

    private static String folded(String text, Locale language) {
        return CleanText.normal(text, Normalizer.Form.NFKC)
                .replaceAll("['’‘]", "")
                .replaceAll("[\\p{P}\\s]+", " ")
                .strip()
                .toLowerCase(language);
    }
}
