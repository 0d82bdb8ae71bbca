package org.heard.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.language.Messages;
import org.springframework.stereotype.Service;

/** Answers as people read them. */
@Service
public class AnswerWords {

    private final Messages messages;

    AnswerWords(Messages messages) {
        this.messages = messages;
    }

    /** The language that a question is shown in to somebody who reads this one. */
    public static Locale languageOf(Question question, Locale language) {
        return question.wording().in(language).language();
    }

    /** What a choice is called. */
    public String choice(Question question, String value, Locale language) {
        if (value.startsWith("_")) {
            return messages.get(language, "questionnaire.choice." + value.substring(1));
        }
        if (question.type() == QuestionType.AGREEMENT) {
            return messages.get(language, "questionnaire.agreement." + value);
        }
        return question.option(value)
                .map(option -> option.label().text(language))
                .orElse(value);
    }

    /** The choices that were made, each as it reads, and then the person's own words; empty for no answer. */
    public List<String> lines(Question question, Answer answer, Locale language) {
        var lines = new ArrayList<String>();
        answer.chosen().forEach(value -> lines.add(choice(question, value, language)));
        if (!answer.text().isBlank()) {
            lines.add(answer.text());
        }
        return lines;
    }
}
