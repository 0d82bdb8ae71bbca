package org.heard.format.production;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.format.FormatRequest;
import org.heard.format.FormatWork;
import org.heard.format.RequestState;
import org.heard.format.Wish;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is counted of requests, each night before those that are a year old are deleted. */
@Service
@Transactional
class FormatFacts {

    private static final LocalTime BEFORE_DELETION = LocalTime.of(3, 0);
    private static final String A_LANGUAGE = "other";

    private final FormatWork work;
    private final FormatFactRows rows;
    private final JobRequestRows jobRequests;
    private final ProductionJobRows jobs;
    private final LanguageNames names;

    FormatFacts(
            FormatWork work,
            FormatFactRows rows,
            JobRequestRows jobRequests,
            ProductionJobRows jobs,
            LanguageNames names) {
        this.work = work;
        this.rows = rows;
        this.jobRequests = jobRequests;
        this.jobs = jobs;
        this.names = names;
    }

    private record Key(UUID request, FactForm form) {}

    /** Takes down how far every request is by now. */
    public void keep() {
        Map<Key, FormatFact> known = rows.findAll().stream()
                .collect(Collectors.toMap(fact -> new Key(fact.request(), fact.form()), Function.identity()));
        Map<Key, Instant> sent = sentByJobs();
        for (FormatRequest request : work.all()) {
            for (FactForm form : forms(request.asked().wish())) {
                var key = new Key(request.id().value(), form);
                FormatFact fact = Optional.ofNullable(known.get(key)).orElseGet(() -> begin(request, form));
                fact.now(
                        request.dueOn(),
                        Optional.ofNullable(sent.get(key))
                                .or(() -> handedOver(request, form))
                                .or(request::sentAt)
                                .map(Dates::day)
                                .orElse(null),
                        request.state() == RequestState.CLOSED);
                rows.save(fact);
            }
        }
    }

    /** What the portal sent by itself came at once. */
    private static Optional<Instant> handedOver(FormatRequest request, FactForm form) {
        boolean there = request.handedOver().stream().map(FactForm::of).anyMatch(form::equals);
        return there ? Optional.of(request.askedAt()) : Optional.empty();
    }

    private FormatFact begin(FormatRequest request, FactForm form) {
        LocalDate asked = Dates.day(request.askedAt());
        return new FormatFact(request, form, language(request), asked);
    }

    /** The language that was wanted; one that somebody typed could tell who she is, and is not kept. */
    private String language(FormatRequest request) {
        String wanted = request.asked().wish().language();
        if (wanted.isEmpty()) {
            return request.language().toLanguageTag();
        }
        return names.isOnRequest(wanted) ? wanted : A_LANGUAGE;
    }

    private static Set<FactForm> forms(Wish wish) {
        var forms = new LinkedHashSet<FactForm>();
        wish.formats().forEach(format -> forms.add(FactForm.of(format)));
        if (!wish.language().isEmpty()) {
            forms.add(FactForm.TRANSLATION);
        }
        if (!wish.other().isBlank()) {
            forms.add(FactForm.OTHER);
        }
        return forms;
    }

    /** What jobs have given to people while the rest of a request still waits. */
    private Map<Key, Instant> sentByJobs() {
        List<JobRequest> all = jobRequests.findAll();
        Map<ProductionJob.Id, Wanted> wanted =
                jobs.findAllById(all.stream().map(JobRequest::job).distinct().toList()).stream()
                        .collect(Collectors.toMap(ProductionJob::id, ProductionJob::wanted));
        var sent = new HashMap<Key, Instant>();
        for (JobRequest row : all) {
            Optional.ofNullable(wanted.get(row.job()))
                    .ifPresent(made -> row.sentAt()
                            .ifPresent(when -> sent.put(new Key(row.request().value(), FactForm.of(made)), when)));
        }
        return sent;
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<?> formatFactsTask(FormatFacts facts) {
            return Tasks.recurring("format-facts", Schedules.daily(Dates.ZONE, BEFORE_DELETION))
                    .execute((instance, context) -> facts.keep());
        }
    }
}
