package org.heard.consultation.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.Status;
import org.heard.consultation.importing.ImportReport.Item;
import org.heard.consultation.importing.ImportReport.What;
import org.heard.language.Translated;
import org.heard.outcome.Outcome;
import org.heard.outcome.OutcomeDesk;
import org.heard.outcome.OutcomeText;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** A council that moves brings its record with it. */
class BringingOverTest extends PortalTest {

    private static final String OUTCOME = """
            {"schema_name": "consultation", "document_type": "consultation_outcome", "locale": "%s", "title": "Day centre %s",
             "content_id": "%s", "base_path": "/government/consultations/day-centre-%s", "description": "What to do with it",
             "details": {"body": "<h2>Why</h2><p>It leaks</p>", "opening_date": "2024-01-08T09:00:00+00:00",
               "closing_date": "2024-04-08T23:45:00+01:00", "final_outcome_publication_date": "2024-06-03T09:30:00+01:00",
               "final_outcome_detail": "<p>%s</p><p><script>alert(1)</script></p>",
               "final_outcome_attachments": ["r.pdf"],
               "attachments": [{"id": "r.pdf", "url": "https://assets.example/r.pdf", "title": "Our [full] answer",
                 "content_type": "application/pdf", "file_size": 1234}]}}""";

    @Autowired
    private Importing importing;

    @Autowired
    private Consultations consultations;

    @Autowired
    private OutcomeDesk desk;

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    private String mark;

    @BeforeEach
    void begin() {
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private GivenFile dayCentre(String language, String outcome) {
        return file("day-centre.json", OUTCOME.formatted(language, mark, "id-" + mark, mark, outcome));
    }

    private static GivenFile file(String name, String text) {
        return new GivenFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportReport bring(GivenFile file) {
        return importing.run(List.of(file), Columns.guessed(), false, false, count -> {});
    }

    private static Item only(ImportReport report) {
        return report.files().getFirst().items().getFirst();
    }

    private Outcome outcome() {
        signIn();
        Consultation here = consultations.publicBySlug("day-centre-" + mark).orElseThrow();
        return desk.open(here.id());
    }

    private static void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "amira", "", List.of(new SimpleGrantedAuthority("ROLE_EDITOR"))));
    }

    private Long count(String table) {
        return database.queryForObject("SELECT count(*) FROM " + table, Long.class);
    }

    @Test
    void what_came_of_a_consultation_is_what_changed_here() {
        Seen before = visitor().open("/en/outcomes");
        assertThat(before.body()).doesNotContain(mark);
        Long sent = count("outgoing_message");

        Item item = only(bring(dayCentre("en", "We mended the roof")));

        assertThat(item.what()).isEqualTo(What.MADE);
        assertThat(item.status()).isEqualTo(Status.OUTCOME_PUBLISHED);
        assertThat(visitor().open("/en/outcomes").text()).contains(mark, "From our earlier website");
        assertThat(visitor().open("/en/outcomes").text()).doesNotContain("Nobody took part");
        Seen page = visitor().open("/en/outcomes/day-centre-" + mark);
        assertThat(page.text())
                .contains("This comes from our earlier website", "We mended the roof", "Documents", "3 June 2024");
        assertThat(page.document()
                        .select("main a[href='https://assets.example/r.pdf']")
                        .text())
                .isEqualTo("Our [full] answer");
        assertThat(page.body()).doesNotContain("alert(1)");
        Seen consultation = visitor().open("/en/consultations/day-centre-" + mark);
        assertThat(consultation.document().select("main a[href$='outcomes/day-centre-" + mark + "']"))
                .isNotEmpty();
        assertThat(outcome().isBroughtOver()).isTrue();
        assertThat(count("outgoing_message")).isEqualTo(sent);
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM outcome WHERE to_be_told AND id = ?",
                        Long.class,
                        outcome().id().value()))
                .isZero();
    }

    @Test
    void bringing_the_same_over_again_changes_nothing() {
        bring(dayCentre("en", "We mended the roof"));
        Outcome first = outcome();
        long consultation =
                consultations.bySlug("day-centre-" + mark).orElseThrow().version();

        assertThat(only(bring(dayCentre("en", "We mended the roof"))).what()).isEqualTo(What.UNCHANGED);

        assertThat(outcome().version()).isEqualTo(first.version());
        assertThat(consultations.bySlug("day-centre-" + mark).orElseThrow().version())
                .isEqualTo(consultation);
    }

    @Test
    void a_text_that_changed_there_is_changed_here_and_another_language_is_added() {
        bring(dayCentre("en", "We mended the roof"));
        assertThat(only(bring(dayCentre("en", "We mended the whole roof"))).what())
                .isEqualTo(What.CHANGED);
        assertThat(only(bring(dayCentre("cy", "Fe drwsion ni’r to"))).what()).isEqualTo(What.CHANGED);

        assertThat(visitor().open("/en/outcomes/day-centre-" + mark).text())
                .contains("We mended the whole roof", "Last changed");
        assertThat(visitor().open("/cy/outcomes/day-centre-" + mark).text())
                .contains("Fe drwsion ni’r to", "Dogfennau");
        assertThat(outcome().hasUnpublishedChanges()).isFalse();
    }

    @Test
    void what_staff_have_written_since_is_kept_and_named() {
        bring(dayCentre("en", "We mended the roof"));
        Outcome first = outcome();
        OutcomeText ours = new OutcomeText(
                first.draft().summary(),
                first.draft().tookPart(),
                first.draft().pairs(),
                Translated.english("Gwen has written this"),
                first.draft().next(),
                first.draft().thanks(),
                first.draft().updates());
        desk.write(first.id(), first.version(), ours);

        Item item = only(bring(dayCentre("en", "We mended half of the roof")));

        assertThat(item.remarks()).extracting(Remark::key).contains("importing.missed.changed-here");
        assertThat(outcome().draft()).isEqualTo(ours);
        assertThat(visitor().open("/en/outcomes/day-centre-" + mark).text()).contains("We mended half of the roof");
    }

    @Test
    void a_dry_run_says_the_same_and_saves_nothing() {
        Long before = count("consultation");
        Long outcomes = count("outcome");
        ImportReport dry = importing.run(
                List.of(dayCentre("en", "We mended the roof")), Columns.guessed(), true, false, count -> {});
        assertThat(only(dry).what()).isEqualTo(What.MADE);
        assertThat(only(dry).status()).isEqualTo(Status.OUTCOME_PUBLISHED);
        assertThat(count("consultation")).isEqualTo(before);
        assertThat(count("outcome")).isEqualTo(outcomes);
        assertThat(visitor().open("/en/outcomes/day-centre-" + mark).status()).isEqualTo(404);
    }

    @Test
    void a_hostile_file_leaves_nothing_behind() {
        Long before = count("consultation");
        for (GivenFile hostile : List.of(
                file("cut.json", OUTCOME.substring(0, 300)),
                file("page.csv", "<html>Title</html>"),
                file("deep.json", "[".repeat(100_000)),
                file("binary.csv", "Title\nA\u0000B\n"),
                file("open.csv", "Title\n\"never ends\nParks\n"),
                new GivenFile("large.csv", new byte[Limits.BYTES + 1]))) {
            ImportReport report = bring(hostile);
            assertThat(report.hasItems()).as(hostile.name()).isFalse();
            assertThat(report.count(Remark.Kind.REFUSED)).as(hostile.name()).isEqualTo(1);
        }
        assertThat(count("consultation")).isEqualTo(before);
    }

    @Test
    void the_command_says_what_it_did_and_what_it_could_not_do() throws IOException {
        Path sheet = Files.writeString(folder.resolve("old.csv"), """
                Ref,Title,Opens,Closes,Colour
                %1$s-1,Parks %1$s,1 Mar 2024,24 May 2024,red
                %1$s-2,,1 Mar 2024,,
                """.formatted(mark));
        Path other = Files.writeString(folder.resolve("cut.json"), "{\"title\": ");

        Said first = command(sheet.toString(), other.toString());
        assertThat(first.code).isEqualTo(ImportCommand.SOME);
        assertThat(first.out)
                .contains("New: Parks " + mark + " (old.csv!2)")
                .contains("old.csv!3: There is no title in this row.")
                .contains("old.csv!E1: The column “Colour” (1 cell): its heading is not known.")
                .contains("This is not JSON: see line 1")
                .contains("Brought over: 1 new, 0 changed, 0 unchanged", "3 things were not taken.");

        assertThat(command(sheet.toString()).out).contains("Brought over: 0 new, 0 changed, 1 unchanged");
        assertThat(command(other.toString()).code).isEqualTo(ImportCommand.NOTHING);
        assertThat(command("--force", sheet.toString()).err).contains("There is no option --force", "Usage");
    }

    @Test
    void a_title_cannot_steer_the_terminal() throws IOException {
        Path sheet = Files.writeString(
                folder.resolve("steer.csv"), "Ref,Title\nz" + mark + ",Parks \u202E\u200B" + mark + "\n");
        assertThat(command("--dry-run", sheet.toString()).out)
                .contains("Nothing was saved: this was a dry run.")
                .doesNotContain("\u202E", "\u200B");
    }

    private record Said(int code, String out, String err) {}

    private Said command(String... typed) {
        Locale before = Locale.getDefault();
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        try {
            Locale.setDefault(Locale.UK);
            int code = ImportCommand.run(
                    context,
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    typed);
            return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            Locale.setDefault(before);
        }
    }
}
