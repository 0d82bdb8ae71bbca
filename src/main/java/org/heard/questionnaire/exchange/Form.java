package org.heard.questionnaire.exchange;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heard.language.Translated;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Questions;

/**
 * A questionnaire with what files say about it beside its questions.
 *
 * @param title what it is called
 * @param first the language that other programs show where they know no better
 * @param questions what it asks
 */
public record Form(Translated title, Locale first, Questions questions) {

    // a title has no place for answers
    public Form {
        title = Pipes.without(title);
    }

    /** Every language that something of it is written in, the first one first. */
    public List<Locale> languages() {
        var tags = new TreeSet<String>();
        texts().forEach(text -> tags.addAll(text.texts().keySet()));
        return Stream.concat(
                        Stream.of(first),
                        tags.stream().map(Locale::forLanguageTag).filter(language -> !language.equals(first)))
                .toList();
    }

    private Stream<Translated> texts() {
        return Stream.concat(
                questions.pages().stream().flatMap(page -> Stream.of(page.title(), page.intro())),
                questions
                        .all()
                        .flatMap(question -> Stream.concat(
                                Stream.of(
                                        question.wording(),
                                        question.hint(),
                                        question.why(),
                                        question.easyRead(),
                                        question.unit()),
                                Stream.concat(question.options().stream(), question.rows().stream())
                                        .flatMap(Form::texts))));
    }

    private static Stream<Translated> texts(Choice choice) {
        return Stream.of(choice.label(), choice.hint(), choice.easyRead(), choice.alternative());
    }
}
