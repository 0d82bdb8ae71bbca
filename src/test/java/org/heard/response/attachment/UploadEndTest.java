package org.heard.response.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.heard.database.BlobOwner;
import org.heard.database.BlobStore;
import org.heard.privacy.FileSeal;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.AskedConsultation;
import org.heard.response.Draft;
import org.heard.response.Drafts;
import org.heard.testing.Filled;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockHttpServletRequest;

/** The end of an upload may come twice, or be taken back, while the file is looked into: it is here once, or not at all. */
class UploadEndTest extends PortalTest {

    private static final String QUESTIONS = """
            {"pages": [{"title": {"en": "Your say"}, "questions": [
               {"key": "voice", "type": "VOICE", "wording": {"en": "Tell us"}},
               {"key": "films", "type": "VOICE", "wording": {"en": "Tell us more"}, "limits": {"most": 3}},
               {"key": "story", "type": "LONG_TEXT", "wording": {"en": "What matters to you?"}}]}]}""";

    @Autowired
    private UploadBook book;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Questionnaires questionnaires;

    @Autowired
    private BlobStore blobs;

    @Autowired
    private List<BlobOwner> owners;

    @Autowired
    private FileSeal seal;

    @Autowired
    private UploadAllowance allowance;

    @Autowired
    private TusTalk talk;

    private AskedConsultation club;
    private Visitor moira;
    private Seen page;

    @BeforeEach
    void begin() {
        club = AskedConsultation.asking(database, clock.instant(), QUESTIONS);
        moira = visitor();
        page = moira.open(club.respond("")).form().choose("For myself").press("Continue");
    }

    /** An upload of which everything has come, though nobody has said yet what became of it. */
    private String whole(String question) throws IOException {
        String address = begun(question);
        var part = UUID.randomUUID();
        try (InputStream sealed = seal.close(new ByteArrayInputStream(Files.tone()))) {
            blobs.keep(part, sealed);
        }
        book.append(id(address), 0, part, Files.tone().length);
        return address;
    }

    private String begun(String question) {
        String uploads =
                page.document().selectFirst("#q-" + question + " [data-record]").attr("data-upload");
        return tus("POST", uploads, "Upload-Length", "" + Files.tone().length)
                .header("Location")
                .orElseThrow();
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private Seen tus(String method, String path, String... headers) {
        var all = new ArrayList<>(List.of("Tus-Resumable", "1.0.0"));
        all.addAll(List.of(headers));
        return moira.ask(method, path, new byte[0], all.toArray(String[]::new));
    }

    private Seen end(String address) {
        return tus(
                "PATCH",
                address,
                "Upload-Offset",
                "" + Files.tone().length,
                "Content-Type",
                "application/offset+octet-stream");
    }

    private Draft draft() {
        var id = database.queryForObject(
                "SELECT id FROM response_draft WHERE consultation_id = ?",
                UUID.class,
                club.id().value());
        return drafts.byId(new Draft.Id(id)).orElseThrow();
    }

    private Question question(String key) {
        return questionnaires
                .byId(draft().questionnaireId())
                .flatMap(asked -> asked.questions().find(key))
                .orElseThrow();
    }

    /** The voice, and what happens while it is looked into. */
    private static ByteArrayResource meanwhile(Runnable happens) {
        boolean[] happened = {false};
        return new ByteArrayResource(Files.tone()) {
            @Override
            public InputStream getInputStream() {
                if (!happened[0]) {
                    happened[0] = true;
                    happens.run();
                }
                return new ByteArrayInputStream(Files.tone());
            }
        };
    }

    @Test
    void what_is_on_its_way_and_what_has_come_is_named_so_that_no_night_takes_it() throws Exception {
        String address = whole("voice");
        List<UUID> parts = book.find(id(address)).orElseThrow().parts();
        assertThat(parts).hasSize(1);
        assertThat(named()).containsAll(parts);

        assertThat(end(address).status()).isEqualTo(204);

        assertThat(named()).contains(id(address)).doesNotContainAnyElementsOf(parts);
    }

    private Set<UUID> named() {
        var named = new HashSet<UUID>();
        owners.forEach(owner -> named.addAll(owner.named()));
        return named;
    }

    @Test
    void an_end_that_comes_twice_at_once_leaves_the_recording_where_it_is() throws Exception {
        for (String question : List.of("voice", "films")) {
            String address = whole(question);
            var first = CompletableFuture.supplyAsync(() -> end(address));
            var second = CompletableFuture.supplyAsync(() -> end(address));

            for (Seen told : List.of(first.get(), second.get())) {
                assertThat(told.status()).isEqualTo(204);
                assertThat(moira.openOnce(told.header("Heard-Play").orElseThrow())
                                .bytes())
                        .isEqualTo(Files.tone());
            }
            assertThat(draft().answer(question).chosen())
                    .containsExactly(id(address).toString());
            assertThat(book.find(id(address))).isEmpty();
        }
    }

    @Test
    void whoever_is_second_takes_nothing_from_whoever_was_first() throws Exception {
        for (String question : List.of("voice", "films")) {
            String address = whole(question);
            Upload upload = book.find(id(address)).orElseThrow();

            assertThatThrownBy(() -> attachments.finish(
                            upload,
                            question(question),
                            meanwhile(() -> assertThat(end(address).status()).isEqualTo(204))))
                    .isInstanceOfAny(UploadBook.UploadGone.class, FileRefusal.class);

            assertThat(draft().answer(question).chosen())
                    .containsExactly(id(address).toString());
            assertThat(moira.openOnce(tus("HEAD", address).header("Heard-Play").orElseThrow())
                            .bytes())
                    .isEqualTo(Files.tone());
            assertThat(end(address).header("Heard-Play"))
                    .as("whoever asks later is told the same")
                    .isPresent();
        }
    }

    @Test
    void what_is_deleted_while_it_is_looked_into_is_gone() throws Exception {
        String address = whole("voice");
        Upload upload = book.find(id(address)).orElseThrow();

        assertThatThrownBy(() -> attachments.finish(
                        upload,
                        question("voice"),
                        meanwhile(() ->
                                assertThat(tus("DELETE", address).status()).isEqualTo(204))))
                .isInstanceOf(UploadBook.UploadGone.class);

        assertThat(draft().answer("voice").chosen()).isEmpty();
        assertThat(attachments.of(draft())).isEmpty();
        assertThat(blobs.find(id(address))).isEmpty();
        assertThat(end(address).status()).isEqualTo(404);
        assertThat(tus("DELETE", address).status()).isEqualTo(404);
    }

    @Test
    void a_file_for_which_there_is_no_more_allowance_is_told_of_and_words_beside_it_are_kept() throws Exception {
        String line = "203.0.113.78";
        Filled form = moira.from(line).open(club.respond("1")).form();
        allowance.take(line, UploadAllowance.BYTES);

        Seen told = form.type("What matters to you?", "The last bus")
                .attach("file-voice", "voice.wav", new byte[8 << 20])
                .press("Continue");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.problems()).singleElement().asString().startsWith("Very much was sent from your connection");
        assertThat(moira.open(club.respond("1")).form().value("What matters to you?"))
                .isEqualTo("The last bus");
        assertThat(attachments.of(draft())).isEmpty();
    }

    @Test
    void a_line_over_which_very_much_came_waits_and_a_full_disk_takes_nothing_new() throws Exception {
        String address = begun("voice");
        String line = "203.0.113.77";
        allowance.take(line, UploadAllowance.BYTES);
        moira.from(line);
        Seen later = moira.ask(
                "PATCH",
                address,
                Files.tone(),
                "Tus-Resumable",
                "1.0.0",
                "Upload-Offset",
                "0",
                "Content-Type",
                "application/offset+octet-stream",
                "Heard-Language",
                "cy");
        assertThat(later.status()).isEqualTo(429);
        assertThat(Integer.parseInt(later.header("Retry-After").orElseThrow())).isBetween(1, 60);
        assertThat(later.header("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(later.body()).contains("Does dim byd wedi’i golli");
        moira.from("");
        assertThat(tus("HEAD", address).header("Upload-Offset")).contains("0");

        var request = new MockHttpServletRequest();
        request.addHeader("Tus-Resumable", "1.0.0");
        String ticket = address.split("/")[3];
        var full = talk.answer(request, ticket, target -> {
            throw new FileRefusal(FileRefusal.FULL);
        });
        assertThat(full.getStatusCode().value()).isEqualTo(507);
        assertThat(full.getBody()).startsWith("We cannot take files just now");
    }
}
