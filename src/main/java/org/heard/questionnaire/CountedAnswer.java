package org.heard.questionnaire;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.html.form.Amount;
import org.heard.html.form.CleanText;

/** What of the things that a person typed and chose is her answer. */
final class CountedAnswer {

    // the outward half, then the inward half of a postcode (Royal Mail's format), wherever it stands
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![A-Z0-9])([A-Z]{1,2}[0-9][A-Z0-9]?)[\\s\\p{Z}\\p{Pd}.]{0,3}[0-9][A-Z]{2}(?![A-Z0-9])",
            Pattern.CASE_INSENSITIVE);

    private CountedAnswer() {}

    static Answer of(Question question, Answer answer) {
        return switch (question.type()) {
            case STATEMENT -> Answer.none();
            case SHORT_TEXT, LONG_TEXT -> words(answer);
            case NUMBER ->
                typed(
                        answer,
                        amount(question, answer.text())
                                .map(BigDecimal::toPlainString)
                                .orElse(answer.text()));
            case PLACE -> typed(answer, district(answer.text()));
            case DATE -> typed(answer, answer.text());
            // on paper and by phone it is answered in words
            case FILE, VOICE, VIDEO -> typed(answer, answer.text());
            default -> chosen(question, answer);
        };
    }

    /** The number that was meant; what it counts may stand behind it, as it does behind the field. */
    static Optional<BigDecimal> amount(Question question, String typed) {
        return Amount.of(typed).or(() -> {
            String said = typed.strip().toLowerCase(Locale.ROOT);
            return question.unit().texts().values().stream()
                    .flatMap(CountedAnswer::endings)
                    .filter(said::endsWith)
                    .findFirst()
                    .flatMap(unit -> Amount.of(said.substring(0, said.length() - unit.length())));
        });
    }

    /** What counts things, or the beginning of it: "hours a week" and "hours". */
    private static Stream<String> endings(String unit) {
        String[] words = unit.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return IntStream.rangeClosed(1, words.length)
                .map(left -> words.length + 1 - left)
                .mapToObj(many -> String.join(" ", Arrays.asList(words).subList(0, many)))
                .filter(ending -> !ending.isEmpty());
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
        return POSTCODE.matcher(CleanText.normal(place, Normalizer.Form.NFKC).strip())
                .replaceAll(postcode -> postcode.group(1).toUpperCase(Locale.ROOT));
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
