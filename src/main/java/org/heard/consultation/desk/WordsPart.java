package org.heard.consultation.desk;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.heard.consultation.ConsultationText;

/** What every consultation says first: what is being decided, by whom, and what can change. */
final class WordsPart extends Div {

    private final Writing writing;
    private final TranslatedField title;
    private final TranslatedField question;
    private final TranslatedField summary;
    private final TranslatedField canChange;
    private final TranslatedField cannotChange;
    private final TranslatedField decides;
    private final DayField decisionOn;
    private final TranslatedField asks;
    private final TranslatedField contact;

    WordsPart(Writing writing) {
        this.writing = writing;
        title = TranslatedField.line(writing, getTranslation("consultation.desk.words.title"));
        question = TranslatedField.paragraphs(writing, getTranslation("consultation.desk.words.question"))
                .hint(getTranslation("consultation.desk.words.question.hint"));
        summary = TranslatedField.paragraphs(writing, getTranslation("consultation.desk.words.summary"))
                .hint(getTranslation("consultation.desk.words.summary.hint"));
        canChange = TranslatedField.paragraphs(writing, getTranslation("consultation.desk.words.can-change"))
                .hint(getTranslation("consultation.desk.markdown"));
        cannotChange = TranslatedField.paragraphs(writing, getTranslation("consultation.desk.words.cannot-change"))
                .hint(getTranslation("consultation.desk.markdown"));
        decides = TranslatedField.line(writing, getTranslation("consultation.desk.words.decides"));
        asks = TranslatedField.paragraphs(writing, getTranslation("consultation.desk.words.asks"))
                .hint(getTranslation("consultation.desk.words.asks.hint"));
        contact = TranslatedField.paragraphs(writing, getTranslation("consultation.desk.words.contact"))
                .hint(getTranslation("consultation.desk.words.contact.hint"));
        decisionOn = new DayField(getTranslation("consultation.desk.words.decision-on"));
        decisionOn.addValueChangeListener(change -> writing.changed());
        add(
                title.field(),
                question.field(),
                summary.field(),
                canChange.field(),
                cannotChange.field(),
                decides.field(),
                decisionOn,
                asks.field(),
                contact.field());
    }

    void show(ConsultationText text) {
        title.show(text.title());
        question.show(text.question());
        summary.show(text.summary());
        canChange.show(text.canChange());
        cannotChange.show(text.cannotChange());
        decides.show(text.decides());
        asks.show(text.asks());
        contact.show(text.contact());
        writing.showing(() -> decisionOn.setValue(text.decisionOn()));
    }

    void speak() {
        Stream.of(title, question, summary, canChange, cannotChange, decides, asks, contact)
                .forEach(TranslatedField::speak);
    }

    /** The words of this part; lists are empty. */
    ConsultationText value() {
        return new ConsultationText(
                title.value(),
                question.value(),
                summary.value(),
                canChange.value(),
                cannotChange.value(),
                decides.value(),
                decisionOn.getValue(),
                asks.value(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                contact.value());
    }
}
