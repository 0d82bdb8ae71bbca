package org.heard.consultation.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText.Term;
import org.heard.consultation.Status;
import org.heard.html.El;
import org.heard.html.Glossary;
import org.heard.html.RichText;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;
import org.heard.language.Lists;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.springframework.stereotype.Service;

/** How consultations are put into words: where they stand, how long there is, text in whichever language there is. */
@Service
class Wording {

    private static final int SOON = 14;

    private final Messages messages;
    private final Languages languages;
    private final LanguageNames names;
    private final Clock clock;

    Wording(Messages messages, Languages languages, LanguageNames names, Clock clock) {
        this.messages = messages;
        this.languages = languages;
        this.names = names;
        this.clock = clock;
    }

    String say(String key, Object... parameters) {
        return messages.get(language(), key, parameters);
    }

    Locale language() {
        return UI.getCurrent().getLocale();
    }

    Instant now() {
        return clock.instant();
    }

    /** A text in an element, marked with its language where that is not the page's. */
    El spoken(String tagAndClasses, Translated text) {
        Translated.Spoken spoken = text.in(language());
        return marked(el(tagAndClasses, spoken.text()), spoken.language());
    }

    /** A text in Markdown. */
    El rich(Translated text, int topHeading) {
        Translated.Spoken spoken = text.in(language());
        return marked(RichText.of(spoken.text(), topHeading), spoken.language());
    }

    /** A text in Markdown, its terms explained where they first stand. */
    El rich(Translated text, int topHeading, Glossary glossary) {
        Translated.Spoken spoken = text.in(language());
        return marked(RichText.of(spoken.text(), topHeading, glossary), spoken.language());
    }

    /** What the terms of a consultation mean, for one page. */
    Glossary glossary(List<Term> terms) {
        var meanings = new LinkedHashMap<String, String>();
        terms.forEach(term ->
                meanings.put(term.term().text(language()), term.meaning().text(language())));
        return new Glossary(meanings, term -> say("consultation.glossary", term));
    }

    /**
     * Says openly which other languages parts of a page are in, and how to ask for them in the page's own (F4).
     *
     * @param parts the page; texts that are borrowed from another language carry its tag
     */
    Optional<El> noteOnOtherLanguages(List<Component> parts, String slug) {
        var others = new TreeSet<String>();
        parts.forEach(part -> languagesIn(part.getElement(), others));
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String named = Lists.of(
                language(),
                others.stream()
                        .map(tag -> names.in(language(), Locale.forLanguageTag(tag)))
                        .toList());
        return Optional.of(el(
                "p.translation-note",
                El.text(say("consultation.not-translated", named) + " "),
                link("formats?format=language&about=" + slug, say("consultation.not-translated.link"))));
    }

    private static void languagesIn(Element element, Set<String> found) {
        if (element.isTextNode()) {
            return;
        }
        if (element.hasAttribute("lang")) {
            found.add(element.getAttribute("lang"));
        }
        element.getChildren().forEach(child -> languagesIn(child, found));
    }

    private El marked(El el, Locale spoken) {
        boolean nothing = el.getElement().getTextRecursively().isEmpty();
        return nothing || spoken.equals(language()) ? el : el.lang(spoken, languages.direction(spoken));
    }

    /** Where it stands, as a word with its shape. */
    El status(Consultation consultation) {
        Status status = consultation.status(now());
        boolean soon = status == Status.OPEN && daysLeft(consultation) <= SOON;
        String shape = switch (status) {
            case OPEN -> soon ? "closing" : "open";
            case OUTCOME_PUBLISHED -> "outcome";
            default -> status.name().toLowerCase(Locale.ROOT);
        };
        String key = soon ? "consultation.status.closing" : status.key();
        return el("span.status.status-" + shape, say(key));
    }

    boolean isClosingSoon(Consultation consultation) {
        return consultation.status(now()) == Status.OPEN && daysLeft(consultation) <= SOON;
    }

    /** How long there is, in words. */
    String timeLeft(Consultation consultation) {
        return switch (consultation.status(now())) {
            case OPEN -> say("consultation.days-left", daysLeft(consultation));
            case FORTHCOMING ->
                say("consultation.opens-on", date(consultation.opensAt().orElseThrow()));
            case CLOSED, OUTCOME_PUBLISHED ->
                say("consultation.closed-on", date(consultation.closesAt().orElseThrow()));
            case WITHDRAWN, DRAFT -> "";
        };
    }

    private long daysLeft(Consultation consultation) {
        // what closes at midnight has the day before as its last one
        LocalDate last = Dates.day(consultation.closesAt().orElseThrow().minusMillis(1));
        return Math.max(0, ChronoUnit.DAYS.between(Dates.day(now()), last));
    }

    String date(Instant instant) {
        return Dates.date(language(), instant);
    }

    String date(LocalDate date) {
        return Dates.date(language(), date);
    }

    String dateTime(Instant instant) {
        return Dates.dateTime(language(), instant);
    }
}
