package org.heard.questionnaire;

import java.util.Locale;
import java.util.Optional;
import org.heard.language.Messages;

/** What questions and choices are called where people read about them: never by the names under which they are stored. */
final class QuestionNames {

    private final Messages messages;
    private final AnswerWords answers;

    QuestionNames(Messages messages, AnswerWords answers) {
        this.messages = messages;
        this.answers = answers;
    }

    /** A question by its words, also by its place if these are not its own; one that is gone as such. */
    String words(String name, Questions questions, Locale language) {
        return questions
                .find(name)
                .map(question -> {
                    String wording = wording(question, language);
                    boolean alone = questions
                                    .answered()
                                    .filter(other -> wording(other, language).equals(wording))
                                    .count()
                            < 2;
                    return alone && !wording.isBlank()
                            ? messages.get(language, "questionnaire.condition.value", wording)
                            : place(question, questions, language);
                })
                .orElseGet(() -> messages.get(language, "questionnaire.asked.gone"));
    }

    /** A question by its page, its number and its words, if it is there. */
    Optional<String> place(String name, Questions questions, Locale language) {
        return questions.find(name).map(question -> place(question, questions, language));
    }

    String place(Question question, Questions questions, Locale language) {
        int page = questions.pageOf(question.key());
        int number = questions.pages().get(page - 1).questions().indexOf(question) + 1;
        String wording = wording(question, language);
        return wording.isBlank()
                ? messages.get(language, "questionnaire.asked.unworded", page, number)
                : messages.get(language, "questionnaire.asked.at", page, number, wording);
    }

    /** What can be chosen, by what people read or else by its place, if it is there. */
    Optional<String> choice(Question question, String value, Locale language) {
        return answers.known(question, value, language)
                .map(label -> label.isBlank() ? place(question, value, language) : quoted(label, language));
    }

    String label(Question question, String value, Locale language) {
        String label = answers.choice(question, value, language);
        return label.isBlank() ? place(question, value, language) : label;
    }

    String goneChoice(Locale language) {
        return messages.get(language, "questionnaire.condition.value.gone");
    }

    private String place(Question question, String value, Locale language) {
        int number = question.options().stream().map(Choice::value).toList().indexOf(value) + 1;
        return messages.get(language, "questionnaire.condition.value.unworded", number);
    }

    String quoted(String words, Locale language) {
        return messages.get(language, "questionnaire.condition.value", words);
    }

    // an earlier answer in the words would show the name of its question
    private static String wording(Question question, Locale language) {
        return Piping.unfilled(question).wording().text(language);
    }
}
