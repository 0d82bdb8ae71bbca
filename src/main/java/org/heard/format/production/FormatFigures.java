package org.heard.format.production;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultation.Consultation;
import org.heard.language.Dates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How promises about formats were kept, what they cost, and what is asked for most (F3): for the desk, and for whoever
 * plans the next consultation. They count things, so a request for two formats counts twice; they name nobody.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FRONT_DESK', 'EDITOR', 'PUBLISHER', 'ANALYST', 'ADMINISTRATOR')")
public class FormatFigures {

    private final FormatFacts keeping;
    private final FormatFactRows rows;
    private final ProductionJobRows jobs;
    private final Deadlines deadlines;
    private final Clock clock;

    FormatFigures(FormatFacts keeping, FormatFactRows rows, ProductionJobRows jobs, Deadlines deadlines, Clock clock) {
        this.keeping = keeping;
        this.rows = rows;
        this.jobs = jobs;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Figures about one form, or about all.
     *
     * @param asked how many were asked for
     * @param onTime how many came by the day that was promised
     * @param late how many came later, or have not come though their day has passed
     * @param waiting how many have not come and have time
     * @param closed how many were closed without being sent
     * @param medianDays the working days that the middle one took from the day after it was asked for, if any came
     * @param costPence what jobs cost that were begun in the time, as far as that is known
     */
    public record Line(
            int asked, int onTime, int late, int waiting, int closed, OptionalDouble medianDays, long costPence) {

        /** How many of a hundred came on time, of those whose day has come. */
        public OptionalDouble percentOnTime() {
            int counted = onTime + late;
            return counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * onTime / counted);
        }
    }

    /**
     * Figures of a time or of a consultation.
     *
     * @param all all together
     * @param byForm by form, what was asked for most first
     * @param byLanguage how many were wanted in each language, by its tag, most first; {@code other} for one in no list
     */
    public record Figures(Line all, Map<FactForm, Line> byForm, Map<String, Integer> byLanguage) {}

    /** What was asked for from one day to another, both counted. */
    public Figures between(LocalDate from, LocalDate to) {
        keeping.keep();
        return count(rows.findByAskedOnBetween(from, to), job -> {
            LocalDate begun = Dates.day(job.begunAt());
            return !begun.isBefore(from) && !begun.isAfter(to);
        });
    }

    /** How many of each form were asked for in the last year, the most wanted first; as counted last night. */
    @Transactional(readOnly = true)
    public Map<FactForm, Integer> mostAsked(int forms) {
        LocalDate today = Dates.day(clock.instant());
        var counts = new LinkedHashMap<FactForm, Integer>();
        count(rows.findByAskedOnBetween(today.minusYears(1), today), job -> false).byForm().entrySet().stream()
                .limit(forms)
                .forEach(each -> counts.put(each.getKey(), each.getValue().asked()));
        return counts;
    }

    /** What was asked for about one consultation. */
    public Figures about(Consultation.Id consultation) {
        keeping.keep();
        return count(
                rows.findByConsultation(consultation.value()),
                job -> job.consultation().filter(consultation::equals).isPresent());
    }

    private Figures count(List<FormatFact> facts, Predicate<ProductionJob> counted) {
        Map<FactForm, Long> costs = jobs.findAll().stream()
                .filter(counted)
                .filter(job -> job.order().cost().isPresent())
                .collect(Collectors.groupingBy(
                        job -> FactForm.of(job.wanted()),
                        Collectors.summingLong(job -> job.order().cost().orElse(0L))));
        Map<FactForm, List<FormatFact>> byForm = facts.stream().collect(Collectors.groupingBy(FormatFact::form));
        var lines = new LinkedHashMap<FactForm, Line>();
        Stream.concat(byForm.keySet().stream(), costs.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing((FactForm form) ->
                                -byForm.getOrDefault(form, List.of()).size())
                        .thenComparing(FactForm::form)
                        .thenComparing(FactForm::variant))
                .forEach(form ->
                        lines.put(form, line(byForm.getOrDefault(form, List.of()), costs.getOrDefault(form, 0L))));
        long cost = costs.values().stream().mapToLong(Long::longValue).sum();
        return new Figures(line(facts, cost), lines, languages(facts));
    }

    private Line line(Collection<FormatFact> facts, long cost) {
        LocalDate today = Dates.day(clock.instant());
        int onTime = (int) facts.stream().filter(FormatFact::isOnTime).count();
        int late = (int) facts.stream().filter(fact -> fact.isLate(today)).count();
        int closed = (int) facts.stream().filter(FormatFact::isClosed).count();
        return new Line(facts.size(), onTime, late, facts.size() - onTime - late - closed, closed, median(facts), cost);
    }

    private OptionalDouble median(Collection<FormatFact> facts) {
        int[] days = facts.stream()
                .flatMap(fact -> fact.sentOn().stream().map(sent -> deadlines.between(fact.askedOn(), sent)))
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return days.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((days[(days.length - 1) / 2] + days[days.length / 2]) / 2.0);
    }

    private static Map<String, Integer> languages(List<FormatFact> facts) {
        var counts = new TreeMap<String, Integer>();
        facts.forEach(fact -> counts.merge(fact.language(), 1, Integer::sum));
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
