package org.heard.format.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.Consultations;
import org.heard.consultation.Status;
import org.heard.format.Asked;
import org.heard.format.Asking;
import org.heard.format.Asking.Subject;
import org.heard.html.form.CheckboxChoices;
import org.heard.html.form.LongTextInput;
import org.heard.html.form.Option;
import org.heard.html.form.SelectInput;
import org.heard.language.Messages;
import org.heard.language.Translated.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants in a format, any number of things at once: the page that she comes from and its documents, or
 * consultations that she chooses here, or something in her own words.
 */
class SubjectFields {

    private static final String PAGE = "page";

    /** What became of it, in addresses too. */
    static final String OUTCOME = "outcome";

    private final Messages messages;
    private final Locale language;
    private final List<Consultation> current;
    private final List<Consultation> earlier;
    private final Optional<Consultation> named;
    private final CheckboxChoices parts;
    private final CheckboxChoices about;
    private final SelectInput another;
    private final LongTextInput words;

    SubjectFields(
            Messages messages,
            Consultations consultations,
            Locale language,
            String slug,
            String documentId,
            Instant now) {
        this.messages = messages;
        this.language = language;
        named = consultations.publicBySlug(slug);
        List<Consultation> all = named.isPresent()
                ? List.of()
                : consultations.all().stream().filter(Consultation::isPublic).toList();
        current = all.stream().filter(each -> isCurrent(each, now)).toList();
        earlier = all.stream().filter(each -> !isCurrent(each, now)).toList();
        parts = new CheckboxChoices(
                "parts", say("parts"), named.map(this::parts).orElse(List.of()));
        parts.setRequiredIndicatorVisible(true);
        if (named.isPresent()) {
            parts.setValue(Set.of(chosen(documentId)));
        }
        about = new CheckboxChoices("about", say("about"), options(current));
        about.setHint(say("about.hint"));
        about.setPlainLabel();
        another = new SelectInput("another", say("another"), say("another.none"), options(earlier));
        another.setPlainLabel();
        words = new LongTextInput("words", say("words")).rows(2);
        words.setHint(say("words.hint"));
        words.setPlainLabel();
    }

    private static boolean isCurrent(Consultation each, Instant now) {
        Status status = each.status(now);
        return status == Status.OPEN || status == Status.FORTHCOMING;
    }

    private List<Option> options(List<Consultation> offered) {
        return offered.stream().map(each -> Option.of(each.slug(), title(each))).toList();
    }

    private List<Option> parts(Consultation consultation) {
        var options = new ArrayList<Option>();
        options.add(Option.of(PAGE, say("parts.page")));
        if (consultation.outcomeAt().isPresent()) {
            options.add(Option.of(OUTCOME, say("parts.outcome")));
        }
        documents(consultation)
                .forEach(document -> options.add(
                        Option.of(document.id().toString(), document.title().text(language))));
        return options;
    }

    private static List<Document> documents(Consultation consultation) {
        return consultation.text().documents();
    }

    private String chosen(String documentId) {
        if (documentId.equals(OUTCOME) && hasParts()) {
            return OUTCOME;
        }
        return named.stream()
                .flatMap(consultation -> documents(consultation).stream())
                .map(each -> each.id().toString())
                .filter(documentId::equals)
                .findFirst()
                .orElse(PAGE);
    }

    /** Whether there is more of it than its page. */
    private boolean hasParts() {
        return named.filter(consultation -> !documents(consultation).isEmpty()
                        || consultation.outcomeAt().isPresent())
                .isPresent();
    }

    private String say(String part) {
        return messages.get(language, "format.ask." + part);
    }

    List<Component> content() {
        if (named.isEmpty()) {
            var fields = new ArrayList<Component>();
            if (!current.isEmpty()) {
                fields.add(about);
            }
            if (!earlier.isEmpty()) {
                fields.add(another);
            }
            fields.add(words);
            return fields;
        }
        Spoken title = named.get().text().title().in(language);
        var content = new ArrayList<Component>();
        content.add(el(
                "p.meta",
                el("span", say("this") + " "),
                el("strong", title.text()).attr("lang", title.language().toLanguageTag())));
        if (hasParts()) {
            content.add(parts);
        }
        return content;
    }

    /** What it is, at least one thing, or nothing when a field had to be refused. */
    Optional<List<Subject>> read() {
        return named.map(this::readParts).orElseGet(this::readChosen);
    }

    private Optional<List<Subject>> readParts(Consultation consultation) {
        Set<String> chosen = hasParts() ? parts.getValue() : Set.of(PAGE);
        if (chosen.isEmpty()) {
            parts.refuse(say("parts.missing"));
            return Optional.empty();
        }
        var subjects = new ArrayList<Subject>();
        if (chosen.contains(PAGE)) {
            subjects.add(whole(consultation));
        }
        if (chosen.contains(OUTCOME)) {
            String title = messages.get(language, "outcome.title", title(consultation));
            subjects.add(subject(consultation, Asked.OUTCOME, title));
        }
        documents(consultation).stream()
                .filter(each -> chosen.contains(each.id().toString()))
                .map(each -> subject(
                        consultation, each.id(), each.title().text(language) + " (" + title(consultation) + ")"))
                .forEach(subjects::add);
        return Optional.of(subjects);
    }

    private Optional<List<Subject>> readChosen() {
        var subjects = new ArrayList<Subject>();
        current.stream()
                .filter(each -> about.getValue().contains(each.slug()))
                .map(this::whole)
                .forEach(subjects::add);
        earlier.stream()
                .filter(each -> each.slug().equals(another.getValue()))
                .map(this::whole)
                .forEach(subjects::add);
        List<String> own = words.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        own.forEach(line -> subjects.add(new Subject(null, null, line)));
        if (subjects.isEmpty()) {
            words.refuse(say("words.missing"));
        } else if (own.stream().anyMatch(line -> line.length() > Asked.MAX_SUBJECT)) {
            words.refuse(messages.get(language, "html.error.long", Asked.MAX_SUBJECT));
        } else if (subjects.size() > Asking.MOST) {
            words.refuse(messages.get(language, "format.ask.words.many", Asking.MOST));
        } else {
            return Optional.of(subjects);
        }
        return Optional.empty();
    }

    private Subject whole(Consultation consultation) {
        return subject(consultation, null, title(consultation));
    }

    private static Subject subject(Consultation consultation, @Nullable UUID document, String title) {
        return new Subject(consultation.id(), document, title);
    }

    private String title(Consultation consultation) {
        return consultation.text().title().text(language);
    }
}
