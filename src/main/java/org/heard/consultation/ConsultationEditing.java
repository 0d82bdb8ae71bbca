package org.heard.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.heard.account.Audit;
import org.heard.language.Translated;
import org.heard.site.Organisation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with consultations: editors and publishers write, publishers put them before the public. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'PUBLISHER')")
public class ConsultationEditing {

    /** Addresses of documents: elsewhere on the web, or on this site. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/]+\\S*|/[^\\s/]\\S*");

    private final Consultations consultations;
    private final PublishingPolicy policy;
    private final Organisation organisation;
    private final UnpublishedChanges unpublished;
    private final Audit audit;
    private final Clock clock;

    ConsultationEditing(
            Consultations consultations,
            PublishingPolicy policy,
            Organisation organisation,
            UnpublishedChanges unpublished,
            Audit audit,
            Clock clock) {
        this.consultations = consultations;
        this.policy = policy;
        this.organisation = organisation;
        this.unpublished = unpublished;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a document can be at this address. */
    public static boolean isAddress(String address) {
        return ADDRESS.matcher(address).matches();
    }

    /**
     * Begins a draft.
     *
     * @param title its English title, from which its address is made
     * @throws ConsultationRefusal when the title is blank
     */
    public Consultation begin(String title) {
        if (title.isBlank()) {
            throw new ConsultationRefusal("consultation.refusal.title-missing");
        }
        String slug = Slugs.of(title, taken -> consultations.bySlug(taken).isPresent());
        Instant now = clock.instant();
        var draft = new Consultation(Consultation.Id.random(), slug, now);
        draft.say(ConsultationText.empty().withTitle(Translated.english(title)), now);
        audit.record("consultation.begun", slug);
        return consultations.add(draft);
    }

    /**
     * Saves what someone wrote. What others changed elsewhere in the meantime is kept. Of a public consultation everyone
     * sees it at once, so nothing of it waits to be published any more.
     *
     * @param before what the person saw when she began to change it
     * @param mine what she has now
     * @return the consultation with her changes and those of others
     * @throws ChangedMeanwhile when someone else changed the same thing
     * @throws ConsultationRefusal when it is public and its dates differ, or a document's address is none
     */
    public Consultation save(Consultation.Id id, ConsultationContent before, ConsultationContent mine) {
        Consultation now = consultations.byId(id).orElseThrow();
        ConsultationContent theirs = ConsultationContent.of(now);
        ConsultationContent merged = theirs.equals(before) ? mine : ContentMerge.of(before, mine, theirs);
        if (merged.equals(theirs)) {
            unpublished.discard(id);
            return now;
        }
        if (merged.text().documents().stream().anyMatch(document -> !isAddress(document.address()))) {
            throw new ConsultationRefusal("consultation.refusal.address");
        }
        if (now.isPublic()) {
            audit.record("consultation.changed", now.slug());
            unpublished.discard(id);
        }
        return consultations.change(id, consultation -> write(consultation, merged));
    }

    private void write(Consultation consultation, ConsultationContent content) {
        Instant now = clock.instant();
        consultation
                .schedule(content.opens(), content.closes(), content.shortReason(), now)
                .describe(content.level(), content.topics(), content.audiences(), content.areas(), now)
                .say(content.text(), now);
    }

    /**
     * Shows it to the public from its opening date on.
     *
     * @throws ConsultationRefusal with every reason why it is not ready
     */
    @PreAuthorize("hasRole('PUBLISHER')")
    public Consultation publish(Consultation.Id id) {
        Consultation published = consultations.change(id, it -> it.publish(policy, clock.instant()));
        audit.record("consultation.published", published.slug());
        return published;
    }

    /** Gives people more time, with a reason in every required language. */
    @PreAuthorize("hasRole('PUBLISHER')")
    public Consultation extend(Consultation.Id id, Instant closes, Translated reason) {
        check(reason);
        Consultation extended = consultations.change(id, it -> it.extend(closes, reason, clock.instant()));
        audit.record("consultation.extended", extended.slug());
        return extended;
    }

    /** Closes it before its time, with a reason in every required language. */
    @PreAuthorize("hasRole('PUBLISHER')")
    public Consultation close(Consultation.Id id, Translated reason) {
        check(reason);
        Consultation closed = consultations.change(id, it -> it.close(reason, clock.instant()));
        audit.record("consultation.closed", closed.slug());
        return closed;
    }

    /** Takes it back, with a reason in every required language. */
    @PreAuthorize("hasRole('PUBLISHER')")
    public Consultation withdraw(Consultation.Id id, Translated reason) {
        check(reason);
        Consultation withdrawn = consultations.change(id, it -> it.withdraw(reason, clock.instant()));
        audit.record("consultation.withdrawn", withdrawn.slug());
        return withdrawn;
    }

    private void check(Translated reason) {
        List<PublishingPolicy.Reason> missing = organisation.requiredLanguages().stream()
                .filter(tag -> !reason.has(Locale.forLanguageTag(tag)))
                .map(tag -> new PublishingPolicy.Reason("consultation.reason.why", tag))
                .toList();
        if (!missing.isEmpty()) {
            throw new ConsultationRefusal(missing);
        }
    }
}
