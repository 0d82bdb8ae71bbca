package org.heard.outcome;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.Consultations;
import org.heard.consultation.ImportedOutcome;
import org.heard.html.ContentChanged;
import org.heard.language.Messages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows what came of consultations that were brought over from another site; old news, so nobody is written to. */
@Component
class OutcomesBroughtOver implements ImportedOutcome.Keeper {

    private final OutcomeRows rows;
    private final Consultations consultations;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutcomesBroughtOver(
            OutcomeRows rows,
            Consultations consultations,
            Messages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keep(ImportedOutcome imported) {
        Consultation consultation = consultations.byId(imported.id()).orElseThrow();
        Instant now = clock.instant();
        Instant closed = consultation.closesAt().orElse(now);
        // a date that is missing or wrong there must not put it before the closing, or into the future
        Instant when = imported.publishedAt().isBefore(closed) ? closed : imported.publishedAt();
        Instant shown = when.isAfter(now) ? now : when;
        Outcome outcome = rows.findByConsultation(imported.id().value())
                .orElseGet(() -> new Outcome(Outcome.Id.random(), imported.id(), shown));
        boolean taken = outcome.bring(imported.language(), report(imported), shown, now);
        rows.saveAndFlush(outcome);
        if (outcome.isBroughtOver() && consultation.outcomeAt().isEmpty()) {
            consultations.outcomePublished(imported.id(), shown);
        }
        events.publishEvent(new ContentChanged());
        return taken;
    }

    /** What was decided there, with its documents below. */
    private String report(ImportedOutcome imported) {
        if (imported.documents().isEmpty()) {
            return imported.markdown();
        }
        Locale language = imported.language();
        String documents = imported.documents().stream()
                .map(document -> "- [" + title(document, language) + "](<" + document.address() + ">)")
                .collect(Collectors.joining("\n"));
        String heading = "## " + messages.get(language, "outcome.brought-over.documents");
        return (imported.markdown() + "\n\n" + heading + "\n\n" + documents).strip();
    }

    /** Its name, without what Markdown would read as something else. */
    private static String title(Document document, Locale language) {
        return document.title().text(language).replaceAll("[\\\\`*_\\[\\]<&]", "\\\\$0");
    }
}
