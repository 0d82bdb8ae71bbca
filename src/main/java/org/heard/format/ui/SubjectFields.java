package org.heard.format.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.Consultations;
import org.heard.format.FormatRequest.Asked;
import org.heard.html.form.Option;
import org.heard.html.form.SelectInput;
import org.heard.html.form.TextInput;
import org.heard.language.Messages;
import org.heard.language.Translated.Spoken;
import org.jspecify.annotations.Nullable;

/** What somebody wants in a format: named by the page that she comes from, or chosen here, or in her own words. */
class SubjectFields {

    /**
     * What it is.
     *
     * @param consultation the consultation, if it is about one
     * @param text what staff read
     */
    record Subject(Consultation.@Nullable Id consultation, String text) {}

    private final Messages messages;
    private final Locale language;
    private final List<Consultation> choice;
    private final Optional<Consultation> named;
    private final Optional<Document> document;
    private final SelectInput about;
    private final TextInput words;

    SubjectFields(Messages messages, Consultations consultations, Locale language, String slug, String documentId) {
        this.messages = messages;
        this.language = language;
        named = consultations.publicBySlug(slug);
        document = named.stream()
                .flatMap(consultation -> consultation.text().documents().stream())
                .filter(each -> each.id().toString().equals(documentId))
                .findFirst();
        choice = named.isPresent()
                ? List.of()
                : consultations.all().stream().filter(Consultation::isPublic).toList();
        about = new SelectInput(
                "about",
                say("about"),
                say("about.else"),
                choice.stream()
                        .map(each -> Option.of(each.slug(), each.text().title().text(language)))
                        .toList());
        about.setPlainLabel();
        words = new TextInput("words", say("words"));
        words.setHint(say("words.hint"));
        words.setPlainLabel();
        words.getElement().setAttribute("data-show-when", "about=");
    }

    private String say(String part) {
        return messages.get(language, "format.ask." + part);
    }

    List<Component> content() {
        if (named.isEmpty()) {
            return List.of(about, words);
        }
        Spoken title = (document.isPresent()
                        ? document.get().title()
                        : named.get().text().title())
                .in(language);
        var content = new ArrayList<Component>();
        content.add(el(
                "p.meta",
                el("span", say("this") + " "),
                el("strong", title.text()).attr("lang", title.language().toLanguageTag())));
        return content;
    }

    /** What it is, or nothing when a field had to be refused. */
    Optional<Subject> read() {
        if (named.isPresent()) {
            String title = title(named.get());
            return Optional.of(new Subject(
                    named.get().id(),
                    document.map(each -> each.title().text(language) + " (" + title + ")")
                            .orElse(title)));
        }
        Optional<Consultation> chosen = choice.stream()
                .filter(each -> each.slug().equals(about.getValue()))
                .findFirst();
        if (chosen.isPresent()) {
            return Optional.of(new Subject(chosen.get().id(), title(chosen.get())));
        }
        if (words.isEmpty()) {
            words.refuse(say("words.missing"));
            return Optional.empty();
        }
        if (words.getValue().length() > Asked.MAX_SUBJECT) {
            words.refuse(messages.get(language, "html.error.long", Asked.MAX_SUBJECT));
            return Optional.empty();
        }
        return Optional.of(new Subject(null, words.getValue()));
    }

    private String title(Consultation consultation) {
        return consultation.text().title().text(language);
    }
}
