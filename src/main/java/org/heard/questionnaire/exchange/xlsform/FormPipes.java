package org.heard.questionnaire.exchange.xlsform;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.xlsform.FormTable.Writing;

/**
 * Earlier answers in the texts of a form (https://xlsform.org/en/#question-references). What was chosen is shown by its label,
 * which takes a row that works it out. Words for a missing answer have no place in the format: the whole text stands beside in a
 * column of our own.
 */
final class FormPipes {

    /** What marks the row that works out the label of what was chosen. */
    static final String PART = "said";

    private static final String OURS = "heard::";
    private static final String REFERENCE = "\\$\\{[^{}]*}";

    private final Questions questions;
    private final FormNames names;
    private final Notes notes;
    private final Set<String> quoted;

    FormPipes(Questions questions, FormNames names, Notes notes) {
        this.questions = questions;
        this.names = names;
        this.notes = notes;
        Stream<Translated> onPages = questions.pages().stream().flatMap(page -> Stream.of(page.title(), page.intro()));
        Stream<Translated> inQuestions =
                questions.all().flatMap(question -> Stream.of(question.wording(), question.hint(), question.why()));
        this.quoted = Stream.concat(onPages, inQuestions)
                .flatMap(Piping::in)
                .map(Piping.Pipe::name)
                .collect(Collectors.toSet());
    }

    /** Writes a text as other programs understand it, and beside it as it is where that says less. */
    void write(Writing row, String column, Translated text, String place) {
        Translated safe = SafeText.of(text, place, notes);
        var shown = new TreeMap<String, String>();
        var whole = new TreeMap<String, String>();
        safe.texts().forEach((tag, words) -> {
            String said = Piping.replaced(words, this::reference);
            shown.put(tag, said);
            if (!said.equals(words)) {
                whole.put(tag, words);
            }
        });
        row.with(column, Translated.of(shown)).with(OURS + column, Translated.of(whole));
        if (!whole.isEmpty()) {
            tell(Translated.of(whole), place);
        }
    }

    private void tell(Translated whole, String place) {
        if (Piping.in(whole).anyMatch(pipe -> reference(pipe.name()).isEmpty())) {
            notes.lost(place, "piping-words");
        } else {
            notes.check(place, "piping-gap");
        }
    }

    private String reference(String name, String missing) {
        return reference(name).orElse(missing);
    }

    private Optional<String> reference(String name) {
        return questions.find(name).flatMap(question -> switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT, PLACE, NUMBER, DATE -> Optional.of("${" + names.of(question) + "}");
            case SEVERAL_CHOICES, RANKING, MATRIX, STATEMENT, FILE, VOICE, VIDEO -> Optional.empty();
            default -> Optional.of("${" + (isListed(question) ? names.name(question, PART) : names.of(question)) + "}");
        });
    }

    private static boolean isListed(Question question) {
        return question.type() != QuestionType.ZERO_TO_TEN
                || !question.waysOut().isEmpty();
    }

    /** The row that works out the label of what was chosen, if a later text shows it. */
    void workOut(Question question, FormTable survey) {
        boolean shown = quoted.contains(question.key())
                && reference(question.key()).isPresent()
                && question.type().isChosen()
                && isListed(question);
        if (!shown) {
            return;
        }
        String asked = "${" + names.of(question) + "}";
        String label = "jr:choice-name(" + asked + ", '" + asked + "')";
        String said = question.offersSomethingElse()
                ? "if(" + new XPathFacts(names).chosen(question, Answer.SOMETHING_ELSE) + ", ${"
                        + names.name(question, "other") + "}, " + label + ")"
                : label;
        survey.row()
                .with("type", "calculate")
                .with("name", names.name(question, PART))
                .with("calculation", said)
                .with("heard::part", PART);
    }

    /** Whether what other programs are shown still says the same as the whole text beside it. */
    static boolean isShown(String shown, String whole) {
        var pattern = new StringBuilder();
        String marked = Piping.replaced(whole, (name, missing) -> "\uE006" + missing + "\uE007");
        for (String part : marked.split("\uE006", -1)) {
            int end = part.indexOf('\uE007');
            if (end >= 0) {
                pattern.append("(?:" + REFERENCE + "|")
                        .append(Pattern.quote(part.substring(0, end)))
                        .append(')');
            }
            pattern.append(Pattern.quote(part.substring(end + 1)));
        }
        return Pattern.compile(pattern.toString()).matcher(shown).matches();
    }
}
