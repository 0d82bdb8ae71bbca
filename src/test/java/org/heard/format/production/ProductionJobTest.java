package org.heard.format.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.consultation.DocumentType;
import org.heard.participant.InformationFormat;
import org.junit.jupiter.api.Test;

/** Ffion at the front desk has things made, step by step. */
class ProductionJobTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final StaffMember.Id FFION = new StaffMember.Id(UUID.randomUUID());
    private static final Supplier.Id DOTS = Supplier.Id.random();

    private static ProductionJob braille(Consultation.Id about) {
        return new ProductionJob(
                ProductionJob.Id.random(),
                about == null ? null : "shared",
                about,
                null,
                new Wanted("The Tuesday Club", InformationFormat.BRAILLE, "contracted", "en", ""),
                NOW,
                null);
    }

    private static ProductionJob received() {
        ProductionJob job = braille(Consultation.Id.random());
        job.order(DOTS, 12_000L, FRIDAY, NOW, FFION);
        job.receive(12_500L, NOW, FFION);
        return job;
    }

    @Test
    void each_step_is_kept_with_who_took_it_and_when() {
        ProductionJob job = braille(Consultation.Id.random());
        job.askQuote(DOTS, NOW, FFION);
        job.order(DOTS, 12_000L, FRIDAY, NOW, FFION);
        job.receive(12_500L, NOW, FFION);
        job.check(JobResult.THING, NOW, FFION);
        job.finish(NOW.plusSeconds(60), FFION);

        assertThat(job.steps())
                .extracting(JobStep::state)
                .containsExactly(
                        JobState.WANTED,
                        JobState.QUOTE_ASKED,
                        JobState.ORDERED,
                        JobState.RECEIVED,
                        JobState.CHECKED,
                        JobState.SENT);
        assertThat(job.steps().getFirst().by()).isNull();
        assertThat(job.steps().getLast().by()).isEqualTo(FFION.value());
        assertThat(job.at(JobState.SENT)).contains(NOW.plusSeconds(60));
        assertThat(job.order().quote()).contains(12_000L);
        assertThat(job.order().cost()).contains(12_500L);
    }

    @Test
    void steps_cannot_be_left_out_or_taken_twice() {
        ProductionJob job = braille(Consultation.Id.random());

        assertThatThrownBy(() -> job.receive(null, NOW, FFION)).isInstanceOf(ProductionRefusal.class);
        assertThatThrownBy(() -> job.check(JobResult.THING, NOW, FFION)).isInstanceOf(ProductionRefusal.class);
        assertThatThrownBy(() -> job.finish(NOW, FFION)).isInstanceOf(ProductionRefusal.class);
        job.order(DOTS, null, FRIDAY, NOW, FFION);
        assertThatThrownBy(() -> job.order(DOTS, null, FRIDAY, NOW, FFION)).isInstanceOf(ProductionRefusal.class);
        job.cancel(NOW, FFION);
        assertThatThrownBy(() -> job.cancel(NOW, FFION)).isInstanceOf(ProductionRefusal.class);
    }

    @Test
    void what_is_wrong_is_made_again() {
        ProductionJob job = received();

        job.sendBack(FRIDAY.plusDays(10), NOW, FFION);

        assertThat(job.state()).isEqualTo(JobState.ORDERED);
        assertThat(job.isLateFromSupplier(FRIDAY.plusDays(10))).isFalse();
        assertThat(job.isLateFromSupplier(FRIDAY.plusDays(11))).isTrue();
    }

    @Test
    void a_file_has_to_be_there_before_it_is_said_to_be_right() {
        ProductionJob job = received();
        assertThatThrownBy(() -> job.check(JobResult.FILE, NOW, FFION)).hasMessage("production.refusal.no-file");

        job.keepFile(UUID.randomUUID(), DocumentType.PDF, 10);
        job.check(JobResult.FILE, NOW, FFION);
        job.finish(NOW, FFION);
        job.sendAgain(NOW);

        assertThat(job.state()).isEqualTo(JobState.CHECKED);
    }

    @Test
    void no_page_of_the_site_can_say_a_persons_letter() {
        ProductionJob job = braille(null);
        job.order(null, null, FRIDAY, NOW, FFION);
        job.receive(null, NOW, FFION);

        assertThatThrownBy(() -> job.check(JobResult.PAGE, NOW, FFION)).hasMessage("production.refusal.no-page");
    }

    @Test
    void a_persons_words_are_forgotten_and_what_it_cost_is_not() {
        ProductionJob job = braille(null);
        job.note(NOW, FFION, "Gwen rang");
        job.order(null, 5_000L, FRIDAY, NOW, FFION);

        job.forgetWords();

        assertThat(job.wanted().subject()).isEmpty();
        assertThat(job.notes()).isEmpty();
        assertThat(job.order().quote()).contains(5_000L);
    }
}
