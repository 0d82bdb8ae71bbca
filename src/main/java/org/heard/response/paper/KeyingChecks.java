package org.heard.response.paper;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.consultation.Consultation;
import org.heard.privacy.Seal;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Questions;
import org.heard.response.Intake;
import org.heard.response.KeyedAnswers;
import org.heard.response.Response;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A second person looks at a sample of what was keyed in; where the two differ, what stands on the paper counts. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FRONT_DESK', 'EDITOR', 'ADMINISTRATOR')")
public class KeyingChecks {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KeyedAnswers answers;
    private final JdbcClient database;
    private final Seal seal;
    private final Staff staff;
    private final Clock clock;

    KeyingChecks(KeyedAnswers answers, JdbcClient database, Seal seal, Staff staff, Clock clock) {
        this.answers = answers;
        this.database = database;
        this.seal = seal;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * One answer that two people keyed differently.
     *
     * @param question the question's name, also of those about who answers, or {@link Response#ALSO}
     */
    public record Difference(String question, Answer first, Answer second) {}

    /**
     * How well two people agree.
     *
     * @param keyed how many answers were keyed in
     * @param checked how many of them somebody else has checked
     * @param compared how many answers to questions were compared
     * @param differing how many of these differed
     */
    public record Figures(int keyed, int checked, int compared, int differing) {

        /** In how many of a hundred answers both agree; 100 before anything was compared. */
        public double agreement() {
            return compared == 0 ? 100 : 100.0 * (compared - differing) / compared;
        }
    }

    /** Where a second keying differs from the first. */
    public static List<Difference> differences(
            Questions questions, Response first, Map<String, Answer> second, String alsoSecond) {
        var differences = new ArrayList<Difference>();
        questions.answered().forEach(question -> {
            Answer one = first.answer(question.key());
            Answer other = question.counted(second.getOrDefault(question.key(), Answer.none()));
            if (!same(one, other)) {
                differences.add(new Difference(question.key(), one, other));
            }
        });
        who(first, second).forEach((question, both) -> {
            if (!same(both.first(), both.second())) {
                differences.add(both);
            }
        });
        if (!tidy(first.also()).equals(tidy(alsoSecond))) {
            differences.add(
                    new Difference(Response.ALSO, Answer.words(first.also()), Answer.words(alsoSecond.strip())));
        }
        return differences;
    }

    /** How many answers are compared: those to all questions, other words, and what one of the two says of who answers. */
    public static int compared(Questions questions, Response first, Map<String, Answer> second) {
        return (int) questions.answered().count() + 1 + who(first, second).size();
    }

    /** As whom somebody answers, of both keyings: in which capacity, and what more at least one of them has. */
    private static Map<String, Difference> who(Response first, Map<String, Answer> second) {
        Map<String, Answer> one = WhoQuestions.of(first.who());
        Map<String, Answer> other = WhoQuestions.of(WhoQuestions.read(second));
        var both = new TreeMap<String, Difference>();
        one.forEach((question, answer) -> {
            var compared = new Difference(question, answer, other.getOrDefault(question, Answer.none()));
            boolean said = !(answer.isNone() && compared.second().isNone());
            if (said || question.equals(WhoQuestions.CAPACITY)) {
                both.put(question, compared);
            }
        });
        return both;
    }

    // blanks and line ends are not what anybody wrote
    private static boolean same(Answer one, Answer other) {
        return one.chosen().equals(other.chosen()) && tidy(one.text()).equals(tidy(other.text()));
    }

    private static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The figures of a consultation, for whoever reads its answers too. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ANALYST', 'EDITOR', 'ADMINISTRATOR')")
    public Figures figures(Consultation.Id consultation) {
        int keyed = database.sql("SELECT COUNT(*) FROM response WHERE consultation_id = ? AND keyed_by IS NOT NULL")
                .param(consultation.value())
                .query(Integer.class)
                .single();
        return database.sql("SELECT COUNT(*) AS checked, COALESCE(SUM(compared), 0) AS compared,"
                        + " COALESCE(SUM(differing), 0) AS differing FROM keying_check WHERE consultation_id = ?")
                .param(consultation.value())
                .query((row, number) ->
                        new Figures(keyed, row.getInt("checked"), row.getInt("compared"), row.getInt("differing")))
                .single();
    }

    /** An answer that somebody else keyed and nobody has checked, drawn by lot. */
    @Transactional(readOnly = true)
    public Optional<Response> draw(Consultation.Id consultation, Random lot) {
        UUID me = staff.current().map(SignedIn::id).orElseThrow().value();
        Set<UUID> checked = Set.copyOf(database.sql("SELECT response_id FROM keying_check WHERE consultation_id = ?")
                .param(consultation.value())
                .query(UUID.class)
                .list());
        List<Response> waiting = answers.keyed(consultation).stream()
                .filter(response -> !checked.contains(response.id().value()))
                .filter(response -> response.intake()
                        .map(Intake::keyedBy)
                        .filter(by -> by.value().equals(me))
                        .isEmpty())
                .toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.get(lot.nextInt(waiting.size())));
    }

    /**
     * Keeps what a check found, and mends the answer where the second keying is right.
     *
     * @param blind whether it was keyed again without a look at the first keying
     * @param compared how many answers were compared
     * @param right of each difference, the answer that stands on the paper
     * @throws IllegalStateException if the person keyed it herself
     */
    public void settle(
            Response checked, boolean blind, int compared, List<Difference> differences, Map<String, Answer> right) {
        UUID me = staff.current().map(SignedIn::id).orElseThrow().value();
        if (checked.intake()
                .filter(intake -> intake.keyedBy().value().equals(me))
                .isPresent()) {
            throw new IllegalStateException("Nobody checks her own keying");
        }
        database.sql("INSERT INTO keying_check (id, consultation_id, response_id, checked_by, checked_at, blind,"
                        + " compared, differing, differences) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(checked.consultationId().value())
                .param(checked.id().value())
                .param(me)
                .param(Timestamp.from(clock.instant()))
                .param(blind)
                .param(compared)
                .param(differences.size())
                .param(seal.close(JSON.writeValueAsString(differences)))
                .update();
        boolean mended = differences.stream()
                .anyMatch(difference ->
                        !same(difference.first(), right.getOrDefault(difference.question(), difference.first())));
        if (mended) {
            var corrected = new HashMap<>(checked.answers());
            corrected.putAll(WhoQuestions.of(checked.who()));
            right.forEach(corrected::put);
            String also = corrected.getOrDefault(Response.ALSO, Answer.none()).text();
            corrected.remove(Response.ALSO);
            answers.correct(checked.id(), WhoQuestions.read(corrected), corrected, also);
        }
    }
}
