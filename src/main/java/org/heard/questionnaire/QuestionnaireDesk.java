package org.heard.questionnaire;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.account.Audit;
import org.heard.consultation.Consultation;
import org.heard.html.ContentChanged;
import org.heard.site.Organisation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff write what the public will be asked. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'PUBLISHER', 'ADMINISTRATOR')")
public class QuestionnaireDesk {

    private final QuestionnaireRows rows;
    private final QuestionsCheck check;
    private final OwnPictures pictures;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionnaireDesk(
            QuestionnaireRows rows,
            Organisation organisation,
            OwnPictures pictures,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.check = new QuestionsCheck(
                organisation.requiredLanguages().stream()
                        .map(Locale::forLanguageTag)
                        .toList(),
                pictures);
        this.pictures = pictures;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The version that is being written, or the published one if none is; nothing before the first. */
    @Transactional(readOnly = true)
    public Optional<Questionnaire> latest(Consultation.Id consultation) {
        return rows.findFirstByConsultationIdOrderByNumberDesc(consultation);
    }

    /** Every version that the public was asked, the first one first. */
    @Transactional(readOnly = true)
    public List<Questionnaire> published(Consultation.Id consultation) {
        return rows.findByConsultationIdAndPublishedAtNotNullOrderByNumber(consultation);
    }

    /** What has to be mended before the questions can be published. */
    public List<PlacedProblem> problems(Questions questions) {
        return check.problems(questions);
    }

    /** The languages that everything in these questions has to be there in. */
    public List<Locale> languages(Questions questions) {
        return check.languages(questions);
    }

    /**
     * Keeps what was written. If the public has seen the version that was read, a new one begins.
     *
     * @param read the version that was read, or nothing where there was none
     * @throws Questionnaire.ChangedMeanwhile if it is not the latest any more
     * @throws Questionnaire.RoutingBroken with the places, if a condition or an earlier answer in a text would not work any more
     */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
    public Questionnaire write(Consultation.Id consultation, Optional<Questionnaire> read, Questions questions) {
        Optional<Questionnaire> latest = asRead(consultation, read);
        List<PlacedProblem> broken =
                BrokenRouting.by(latest.map(Questionnaire::questions).orElse(Questions.none()), questions);
        if (!broken.isEmpty()) {
            throw new Questionnaire.RoutingBroken(broken);
        }
        return keep(consultation, latest, questions);
    }

    /**
     * Keeps what a file has brought, also what has to be mended in it: that is told until it is.
     *
     * @param read the version that was read, or nothing where there was none
     * @throws Questionnaire.ChangedMeanwhile if it is not the latest any more
     */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
    public Questionnaire bring(Consultation.Id consultation, Optional<Questionnaire> read, Questions questions) {
        return keep(consultation, asRead(consultation, read), questions);
    }

    private Optional<Questionnaire> asRead(Consultation.Id consultation, Optional<Questionnaire> read) {
        Optional<Questionnaire> latest = latest(consultation);
        if (!latest.map(QuestionnaireDesk::mark).equals(read.map(QuestionnaireDesk::mark))) {
            throw new Questionnaire.ChangedMeanwhile();
        }
        return latest;
    }

    private Questionnaire keep(Consultation.Id consultation, Optional<Questionnaire> latest, Questions questions) {
        Questionnaire working =
                latest.map(this::editable).orElseGet(() -> Questionnaire.first(consultation, clock.instant()));
        pictures.hold(questions);
        working.ask(questions, clock.instant());
        return rows.saveAndFlush(working);
    }

    private record Mark(Questionnaire.Id id, long version) {}

    private static Mark mark(Questionnaire questionnaire) {
        return new Mark(questionnaire.id(), questionnaire.version());
    }

    private Questionnaire editable(Questionnaire latest) {
        return latest.publishedAt().isPresent() ? latest.next(clock.instant()) : latest;
    }

    /**
     * Makes the version that was written what the public is asked from now on.
     *
     * @param read the version as the publisher read it
     * @throws Questionnaire.ChangedMeanwhile if somebody has changed it since
     * @throws Questionnaire.NotReady with what has to be mended first
     */
    @PreAuthorize("hasAnyRole('PUBLISHER', 'ADMINISTRATOR')")
    public Questionnaire publish(Questionnaire read) {
        Questionnaire questionnaire = rows.findById(read.id()).orElseThrow();
        if (questionnaire.publishedAt().isEmpty() && !mark(questionnaire).equals(mark(read))) {
            throw new Questionnaire.ChangedMeanwhile();
        }
        questionnaire.publish(check, clock.instant());
        audit.record("questionnaire.published", questionnaire.id().value().toString());
        events.publishEvent(new ContentChanged());
        return rows.saveAndFlush(questionnaire);
    }
}
