package org.heard.format.production;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.Consultations;
import org.heard.format.Asked;
import org.heard.format.FormatRequest;
import org.heard.format.FormatWork;
import org.heard.privacy.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes jobs of requests; whoever wants the same thing of a consultation shares one. */
@Service
@Transactional
class ProductionJobs {

    private final ProductionJobRows rows;
    private final JobRequestRows requests;
    private final FormatWork work;
    private final Consultations consultations;
    private final JobSending sending;
    private final OnPage page;
    private final KeyedHash hash;
    private final Clock clock;

    ProductionJobs(
            ProductionJobRows rows,
            JobRequestRows requests,
            FormatWork work,
            Consultations consultations,
            JobSending sending,
            OnPage page,
            KeyedHash hash,
            Clock clock) {
        this.rows = rows;
        this.requests = requests;
        this.work = work;
        this.consultations = consultations;
        this.sending = sending;
        this.page = page;
        this.hash = hash;
        this.clock = clock;
    }

    /** What a request is about: a consultation, one of its documents, or something else. */
    private record Subject(
            Optional<Consultation> consultation, @Nullable UUID document, String text) {}

    /** Lets a request wait for what a person has to make of it; what it waits for already stays as it is. */
    void take(FormatRequest.Id id) {
        work.byId(id).filter(request -> request.state().isWaiting()).ifPresent(this::take);
    }

    private void take(FormatRequest request) {
        Subject subject = subject(request);
        ByHand.Work todo = ByHand.of(
                request.asked(),
                request.handedOver(),
                subject.text(),
                request.language(),
                subject.consultation().filter(about -> request.asked().saysWhatIsWrittenHere()));
        List<ProductionJob> already =
                rows.findAllById(requests.findByKeyRequest(request.id().value()).stream()
                        .map(JobRequest::job)
                        .toList());
        todo.things().stream()
                .filter(thing -> already.stream().noneMatch(job -> job.wanted().isSameForm(thing)))
                .forEach(thing -> attach(request, thing, subject, todo.rest()));
    }

    private Subject subject(FormatRequest request) {
        Optional<Consultation> about = request.consultation().flatMap(consultations::byId);
        String asked = request.asked().subject();
        Optional<Document> document = about.stream()
                .flatMap(it -> it.text().documents().stream())
                .filter(each -> each.id().equals(request.asked().document()))
                .findFirst();
        if (Asked.OUTCOME.equals(request.asked().document())) {
            return new Subject(about, Asked.OUTCOME, asked);
        }
        return new Subject(
                about,
                document.map(Document::id).orElse(null),
                about.map(it -> text(it, document)).orElse(asked));
    }

    private static String text(Consultation about, Optional<Document> document) {
        String title = about.text().title().text(Locale.ENGLISH);
        return document.map(each -> each.title().text(Locale.ENGLISH) + " (" + title + ")")
                .orElse(title);
    }

    private void attach(FormatRequest request, Wanted thing, Subject subject, boolean rest) {
        ProductionJob job =
                findOrBegin(subject.consultation().map(Consultation::id).orElse(null), subject.document(), thing, null);
        boolean underWay = job.state().isOpen() && job.state() != JobState.CHECKED;
        if (underWay && page.has(subject.consultation(), job.document().orElse(null), thing)) {
            job.foundOnPage(clock.instant());
        }
        JobRequest row = requests.saveAndFlush(new JobRequest(job.id(), request.id(), rest));
        boolean ready = job.state() == JobState.SENT || job.state() == JobState.CHECKED;
        boolean opens = job.result().filter(what -> what != JobResult.THING).isPresent();
        if (ready && opens && request.asked().delivery().goesByMail()) {
            sending.toOne(job, row, request);
        } else if (job.state() == JobState.SENT) {
            job.sendAgain(clock.instant());
        }
        if (job.state() != JobState.WANTED && job.state() != JobState.QUOTE_ASKED) {
            work.begin(request.id());
        }
    }

    /** The job that makes this thing, or a new one. Personal things are never shared: two letters are not the same. */
    ProductionJob findOrBegin(
            Consultation.@Nullable Id consultation,
            @Nullable UUID document,
            Wanted thing,
            StaffMember.@Nullable Id by) {
        String shared = consultation == null ? null : key(consultation, document, thing);
        return Optional.ofNullable(shared)
                .flatMap(rows::findByShared)
                .orElseGet(() -> rows.saveAndFlush(new ProductionJob(
                        ProductionJob.Id.random(), shared, consultation, document, thing, clock.instant(), by)));
    }

    String key(Consultation.Id consultation, @Nullable UUID document, Wanted thing) {
        return hash.of(
                "production.job",
                String.join(
                        "\n",
                        Stream.of(
                                        consultation.value(),
                                        document == null ? "" : document,
                                        thing.format() == null ? "" : thing.format(),
                                        thing.variant(),
                                        thing.language(),
                                        thing.other())
                                .map(Object::toString)
                                .toList()));
    }
}
