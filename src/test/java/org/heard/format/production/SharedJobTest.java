package org.heard.format.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heard.format.Delivery.Way;
import org.heard.format.FormatRequest;
import org.heard.format.RequestState;
import org.heard.format.video.SignVideos;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;
import org.heard.response.AskedConsultation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** People who wait for the same thing share one job, and the next person gets it at once. */
class SharedJobTest extends FormatAsking {

    private static final byte[] PDF = "%PDF-1.7 the easy version".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private ProductionIntake intake;

    @Autowired
    private SignVideos videos;

    private AskedConsultation club;

    @BeforeEach
    void ffion_is_at_the_front_desk() {
        club = AskedConsultation.without(database, Instant.now());
        signIn("ffion", "FRONT_DESK");
    }

    private FormatRequest ask(Way way, String email, WantedFormat... formats) {
        return ask(club.id(), way, email, formats);
    }

    private void make(ProductionJob.Id job, JobResult result) {
        desk.order(job, null, null, null);
        desk.receive(job, 1_000L);
        if (result == JobResult.FILE) {
            desk.attach(job, PDF);
        }
        desk.check(job, result);
    }

    @Test
    void gwen_and_dewi_wait_for_one_braille_and_idris_for_another() {
        FormatRequest gwen = ask(Way.POST, "", format(InformationFormat.BRAILLE));
        FormatRequest dewi = ask(Way.COLLECT, "", format(InformationFormat.BRAILLE));
        FormatRequest idris = ask(Way.POST, "", new WantedFormat(InformationFormat.BRAILLE, "uncontracted"));
        intake.takeAll();

        JobSheet shared = jobsOf(gwen).getFirst();
        assertThat(jobsOf(dewi))
                .singleElement()
                .satisfies(sheet ->
                        assertThat(sheet.job().id()).isEqualTo(shared.job().id()));
        assertThat(shared.waiting()).isEqualTo(2);
        assertThat(jobsOf(idris).getFirst().job().id())
                .isNotEqualTo(shared.job().id());
        assertThat(shared.due().orElseThrow()).isBefore(gwen.dueOn());
    }

    @Test
    void all_who_wait_are_sent_to_at_once_each_in_her_own_way() {
        FormatRequest gwen = ask(Way.POST, "", format(InformationFormat.EASY_READ));
        FormatRequest amina = ask(Way.EMAIL, "amina@easy.example", format(InformationFormat.EASY_READ));
        ProductionJob.Id job = jobsOf(gwen).getFirst().job().id();
        make(job, JobResult.FILE);
        assertThat(state(gwen)).isEqualTo(RequestState.BEING_MADE);

        desk.sendToAll(job, "First class");

        assertThat(state(gwen)).isEqualTo(RequestState.SENT);
        assertThat(state(amina)).isEqualTo(RequestState.SENT);
        String link = post.lastTo("amina@easy.example").link("/files/documents/");
        assertThat(consultations.byId(club.id()).orElseThrow().text().documents())
                .anySatisfy(document -> {
                    assertThat(document.address()).isEqualTo(link);
                    assertThat(document.title().text(Locale.ENGLISH)).endsWith(": Easy Read");
                });
        assertThat(visitor().open(link).status()).isEqualTo(200);
    }

    @Test
    void the_next_person_gets_it_at_once() {
        FormatRequest gwen = ask(Way.POST, "", format(InformationFormat.BSL_VIDEO));
        ProductionJob.Id job = jobsOf(gwen).getFirst().job().id();
        make(job, JobResult.FILE);
        desk.sendToAll(job, "");

        FormatRequest next = ask(Way.EMAIL, "next@easy.example", format(InformationFormat.BSL_VIDEO));

        assertThat(state(next)).isEqualTo(RequestState.SENT);
        assertThat(post.lastTo("next@easy.example").body()).contains("/files/documents/");
        FormatRequest byPost = ask(Way.POST, "", format(InformationFormat.BSL_VIDEO));
        assertThat(jobsOf(byPost).getFirst().job().state()).isEqualTo(JobState.CHECKED);
        assertThat(state(byPost)).isEqualTo(RequestState.BEING_MADE);
        FormatRequest third = ask(Way.EMAIL, "third@easy.example", format(InformationFormat.BSL_VIDEO));
        assertThat(state(third)).isEqualTo(RequestState.SENT);
        assertThat(jobsOf(byPost).getFirst().waiting()).isEqualTo(1);
    }

    @Test
    void who_asked_for_two_things_is_met_when_she_has_both() {
        FormatRequest gwen = ask(Way.POST, "", format(InformationFormat.MAKATON), format(InformationFormat.BRAILLE));
        List<JobSheet> two = jobsOf(gwen);
        assertThat(two).hasSize(2);

        make(two.getFirst().job().id(), JobResult.THING);
        desk.sendToAll(two.getFirst().job().id(), "");
        assertThat(state(gwen)).isEqualTo(RequestState.BEING_MADE);
        make(two.getLast().job().id(), JobResult.THING);
        desk.sendToAll(two.getLast().job().id(), "");

        assertThat(state(gwen)).isEqualTo(RequestState.SENT);
    }

    @Test
    void two_letters_are_never_one_job_and_open_for_who_asked_only() {
        FormatRequest amina =
                ask(null, "My letter", Way.EMAIL, "amina@letter.example", format(InformationFormat.EASY_READ));
        FormatRequest omar =
                ask(null, "My letter", Way.EMAIL, "omar@letter.example", format(InformationFormat.EASY_READ));
        ProductionJob.Id job = jobsOf(amina).getFirst().job().id();
        assertThat(jobsOf(omar).getFirst().job().id()).isNotEqualTo(job);

        make(job, JobResult.FILE);
        desk.sendToAll(job, "");

        String link = post.lastTo("amina@letter.example").link("/files/asked/");
        assertThat(visitor().open(link).status()).isEqualTo(200);
        assertThat(visitor().open("/files/asked/" + job.value()).status()).isEqualTo(404);
        assertThat(post.to("omar@letter.example"))
                .noneSatisfy(sent -> assertThat(sent.body()).contains("/files/asked/"));
        assertThat(database.queryForList("SELECT * FROM production_job"))
                .allSatisfy(row -> assertThat(row.values())
                        .noneSatisfy(value -> assertThat(String.valueOf(value)).contains("My letter")));
    }

    @Test
    void an_editor_sees_what_is_made_of_consultations_and_not_who_asked() {
        FormatRequest gwen = ask(Way.POST, "", format(InformationFormat.MOON));
        FormatRequest letter = ask(null, "My letter", Way.POST, "", format(InformationFormat.MOON));
        ProductionJob.Id ofClub = jobsOf(gwen).getFirst().job().id();
        ProductionJob.Id ofLetter = jobsOf(letter).getFirst().job().id();

        signIn("amira", "EDITOR");

        JobSheet seen = board.byId(ofClub).orElseThrow();
        assertThat(seen.waiting()).isEqualTo(1);
        assertThat(seen.people()).isEmpty();
        assertThat(board.byId(ofLetter)).isEmpty();
        assertThatThrownBy(() -> desk.note(ofLetter, "?")).isInstanceOf(ProductionRefusal.class);
    }

    @Test
    void a_film_that_is_published_moves_its_job_on_and_who_can_open_it_is_told() throws Exception {
        FormatRequest amina = ask(Way.EMAIL, "amina@page.example", format(InformationFormat.BSL_VIDEO));
        FormatRequest gwen = ask(Way.POST, "", format(InformationFormat.BSL_VIDEO));
        ProductionJob.Id job = jobOf(amina);
        assertThat(jobOf(gwen)).isEqualTo(job);
        signIn("ada", "ADMINISTRATOR");
        try (var film = new ClassPathResource("demo/sign-video.mp4").getInputStream()) {
            UUID video = videos.keep(club.id(), Locale.ENGLISH, film).id();
            videos.say(video, Locale.ENGLISH, "WEBVTT\n\n00:00.000 --> 00:03.000\nHello\n", "Hello");
            videos.publish(video);
        }

        assertThat(board.byId(job).orElseThrow().job().state()).isEqualTo(JobState.CHECKED);
        assertThat(state(amina)).isEqualTo(RequestState.SENT);
        assertThat(post.lastTo("amina@page.example").body()).contains("/en/consultations/" + club.slug());
        assertThat(state(gwen)).isNotEqualTo(RequestState.SENT);
        assertThat(board.byId(job).orElseThrow().waiting()).isEqualTo(1);
        FormatRequest next = ask(Way.EMAIL, "next@page.example", format(InformationFormat.BSL_VIDEO));
        assertThat(state(next)).isEqualTo(RequestState.SENT);
    }
}
