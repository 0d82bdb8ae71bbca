package org.heard.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.html.form.Amount;

/** What of the things that a person typed and chose is her answer. */
final class CountedAnswer {

    // the outward half, then the inward half of a postcode (Royal Mail's format)
    private static final Pattern POSTCODE =
            Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?) ?[0-9][A-Z]{2}", Pattern.CASE_INSENSITIVE);

    private CountedAnswer() {}

    static Answer of(Question question, Answer answer) {
        return switch (question.type()) {
            case STATEMENT -> Answer.none();
            case SHORT_TEXT, LONG_TEXT -> words(answer);
            case NUMBER ->
                typed(
                        answer,
                        Amount.of(answer.text()).map(BigDecimal::toPlainString).orElse(answer.text()));
            case PLACE -> typed(answer, district(answer.text()));
            case DATE -> typed(answer, answer.text());
            // on paper and by phone it is answered in words
            case FILE, VOICE, VIDEO -> typed(answer, answer.text());
            default -> chosen(question, answer);
        };
    }

    private static Answer words(Answer answer) {
        return answer.text().isBlank() ? new Answer(answer.chosen(), "") : answer;
    }

    // whoever ticks a way out has not answered, unless she also typed: then both are shown to her
    private static Answer typed(Answer answer, String text) {
        return new Answer(answer.chosen(), text.isBlank() ? "" : text.strip());
    }

    /** A whole postcode leads to a few doors, its first half to thousands (T5). */
    private static String district(String place) {
        Matcher postcode = POSTCODE.matcher(place.strip());
        return postcode.matches() ? postcode.group(1).toUpperCase(Locale.ROOT) : place;
    }

    // words under "something else" make that choice where none was made; beside another choice they do not count
    private static Answer chosen(Question question, Answer answer) {
        if (answer.text().isBlank() || answer.chosen().contains(Answer.SOMETHING_ELSE)) {
            return words(answer);
        }
        boolean meantElse = question.offersSomethingElse() && answer.chosen().isEmpty();
        return meantElse ? new Answer(List.of(Answer.SOMETHING_ELSE), answer.text()) : new Answer(answer.chosen(), "");
    }
}
