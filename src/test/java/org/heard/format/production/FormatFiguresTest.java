package org.heard.format.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.format.Delivery.Way;
import org.heard.format.FormatRequest;
import org.heard.format.production.FormatFigures.Figures;
import org.heard.format.production.FormatFigures.Line;
import org.heard.language.Dates;
import org.heard.participant.InformationFormat;
import org.heard.response.AskedConsultation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the council learns from what people asked for. */
class FormatFiguresTest extends FormatAsking {

    private static final FactForm BRAILLE = new FactForm("BRAILLE", "contracted");
    private static final FactForm VIDEO = new FactForm("BSL_VIDEO", "");

    @Autowired
    private FormatFigures figures;

    @Autowired
    private FiguresSheet sheet;

    @Autowired
    private ProductionRetention retention;

    @Autowired
    private ProductionJobRows jobs;

    private AskedConsultation club;

    @BeforeEach
    void two_people_ask_for_braille_and_one_for_a_video_too() {
        club = AskedConsultation.without(database, Instant.now());
        signIn("ffion", "FRONT_DESK");
        ask(club.id(), Way.POST, "", format(InformationFormat.BRAILLE));
    }

    private void send(ProductionJob.Id job, long pence) {
        desk.order(job, null, null, null);
        desk.receive(job, pence);
        desk.check(job, JobResult.THING);
        desk.sendToAll(job, "");
    }

    @Test
    void what_came_on_time_and_what_is_late_is_counted_by_format_with_what_it_cost() throws Exception {
        FormatRequest both =
                ask(club.id(), Way.POST, "", format(InformationFormat.BRAILLE), format(InformationFormat.BSL_VIDEO));
        List<JobSheet> made = jobsOf(both);
        ProductionJob.Id braille = made.stream()
                .filter(job -> job.job().wanted().format() == InformationFormat.BRAILLE)
                .findFirst()
                .orElseThrow()
                .job()
                .id();
        send(braille, 4_550);

        Figures now = figures.about(club.id());
        assertThat(now.byForm().keySet()).containsExactly(BRAILLE, VIDEO);
        assertThat(now.byForm().get(BRAILLE))
                .extracting(Line::asked, Line::onTime, Line::late, Line::waiting, Line::costPence)
                .containsExactly(2, 2, 0, 0, 4_550L);
        assertThat(now.byForm().get(VIDEO).waiting()).isEqualTo(1);
        assertThat(now.all().percentOnTime()).hasValue(100);
        assertThat(now.all().medianDays()).hasValue(0);
        assertThat(now.byLanguage()).containsEntry("en", 3);

        clock.pass(Duration.ofDays(60));
        Figures later = figures.about(club.id());
        assertThat(later.byForm().get(VIDEO).late()).isEqualTo(1);
        assertThat(later.all().percentOnTime().orElseThrow()).isBetween(66.0, 67.0);

        var csv = new StringWriter();
        sheet.write(later, Locale.ENGLISH, csv);
        assertThat(csv.toString().lines())
                .contains("Braille: Contracted (grade 2),2,2,0,0,0,100.0,0.0,45.50")
                .last()
                .asString()
                .startsWith("All,3,2,1,0,0,66.7,0.0,45.50");
    }

    @Test
    void figures_stay_when_requests_are_deleted_and_name_nobody() {
        send(
                board.open().stream()
                        .filter(each -> each.job().consultation().equals(Optional.of(club.id())))
                        .findFirst()
                        .orElseThrow()
                        .job()
                        .id(),
                1_000);
        LocalDate today = Dates.day(clock.instant());
        figures.between(today, today);
        database.update(
                "DELETE FROM format_request WHERE consultation = ?", club.id().value());

        clock.pass(Duration.ofDays(370));
        retention.run();

        assertThat(figures.about(club.id()).all().asked()).isEqualTo(1);
        assertThat(figures.between(today, today).all().asked()).isPositive();
        assertThat(jobs.findAll().stream().filter(job -> job.consultation().equals(Optional.of(club.id()))))
                .allSatisfy(
                        job -> assertThat(rows.findByKeyJobIn(List.of(job.id().value())))
                                .isEmpty());
    }
}
