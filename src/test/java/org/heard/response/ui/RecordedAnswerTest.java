package org.heard.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heard.response.AskedConsultation;
import org.heard.response.attachment.Files;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People answer with their voice, a film or a photo, with script off, over poor lines, and only they hear it before it is sent. */
class RecordedAnswerTest extends PortalTest {

    private static final String QUESTIONS = """
            {"pages": [
             {"title": {"en": "Your say"}, "questions": [
               {"key": "why", "type": "LONG_TEXT", "wording": {"en": "What matters to you?"}},
               {"key": "voice", "type": "VOICE", "wording": {"en": "Tell us in your own voice"}, "required": true},
               {"key": "photos", "type": "FILE", "wording": {"en": "Show us the bus stop"}, "limits": {"most": 2}}]},
             {"title": {"en": "Signed"}, "showIf": {"kind": "NOT", "parts": [{"kind": "EMPTY", "question": "photos"}]},
              "questions": [{"key": "film", "type": "VIDEO", "wording": {"en": "Sign it"}}]}]}""";

    private AskedConsultation club;
    private Visitor moira;

    @BeforeEach
    void openClub() {
        club = AskedConsultation.asking(database, clock.instant(), QUESTIONS);
        moira = visitor();
    }

    private Seen firstPage() {
        return moira.open(club.respond("")).form().choose("For myself").press("Continue");
    }

    private static Seen withVoice(Seen page) {
        return page.form()
                .type("What matters to you?", "The last bus")
                .attach("file-voice", "C:\\moira\\my voice.wav", Files.tone())
                .press("Add to my answer");
    }

    private static String player(Seen page, String tag) {
        return page.document()
                .selectFirst("main " + tag + "[src^=/files/mine/]")
                .attr("src");
    }

    @Test
    void moira_sends_her_voice_and_a_photo_without_any_script_and_hears_it_before() {
        Seen added = withVoice(firstPage());
        assertThat(added.heading()).isEqualTo("Your say");
        assertThat(added.text()).contains("Sound recording", "my voice.wav").doesNotContain("moira");
        assertThat(added.form().value("What matters to you?")).isEqualTo("The last bus");
        assertThat(added.header("Permissions-Policy").orElseThrow()).contains("microphone=(self)");
        assertThat(added.header("Content-Security-Policy").orElseThrow()).contains("media-src 'self' blob:");
        assertThat(added.document().select("script[src*=record]")).hasSize(1);

        Seen heard = moira.openOnce(player(added, "audio"));
        assertThat(heard.bytes()).isEqualTo(Files.tone());
        assertThat(heard.header("Content-Type")).contains("audio/wav");
        assertThat(heard.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(heard.header("Content-Security-Policy").orElseThrow()).contains("sandbox");
        Seen middle = moira.openOnce(player(added, "audio"), "Range", "bytes=100-199");
        assertThat(middle.status()).isEqualTo(206);
        assertThat(middle.bytes()).isEqualTo(Arrays.copyOfRange(Files.tone(), 100, 200));

        Seen signed = added.form()
                .attach("file-photos", "../../etc/stop.jpg", Files.photo(6))
                .press("Continue");
        assertThat(signed.heading()).as("asked because there is a photo").isEqualTo("Signed");
        Seen check = signed.form().press("Continue");
        assertThat(check.text()).contains("1 voice recording", "1 file", "my voice.wav", "stop.jpg");
        assertThat(check.document().select("script[src*=record]")).isEmpty();
        assertThat(check.header("Permissions-Policy").orElseThrow()).contains("microphone=()");
        byte[] photo = moira.openOnce(player(check, "img")).bytes();
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");

        Seen sent = check.form().press("Send my answer");
        assertThat(sent.heading()).isEqualTo("Thank you. We have your answer.");
        assertThat(sent.text()).contains("May we check that we understood you?");
        assertThat(database.queryForObject(
                        "SELECT COUNT(*) FROM answer_file f JOIN response r ON r.id = f.response_id"
                                + " WHERE r.consultation_id = ? AND f.draft_id IS NULL",
                        Integer.class,
                        club.id().value()))
                .isEqualTo(2);
        Seen copy = sent.follow("Read or print a copy of your answer");
        assertThat(moira.openOnce(player(copy, "audio")).status()).isEqualTo(200);
    }

    @Test
    void whoever_does_not_want_to_record_says_so_without_script_and_is_not_asked_again() {
        club = AskedConsultation.asking(
                database,
                clock.instant(),
                QUESTIONS.replace(
                        "own voice\"}, \"required\": true",
                        "own voice\"}, \"required\": true, \"preferNotToSay\": true"));
        Seen missing = firstPage().form().press("Continue");
        assertThat(missing.problems()).hasSize(1);
        Seen both = withVoice(missing).form().choose("I prefer not to say").press("Continue");
        assertThat(both.problems()).hasSize(1).first().asString().contains("Please keep one or the other");
        assertThat(both.text()).contains("my voice.wav");
        Seen without = both.form().press("Delete");
        Seen check = without.form().press("Continue");
        assertThat(check.heading()).isNotEqualTo("Your say");
        assertThat(check.document().getElementById("row-voice").text())
                .contains("I prefer not to say")
                .doesNotContain("recording");
        check.form().press("Send my answer");
        assertThat(club.searchable()).contains("I prefer not to say");
    }

    @Test
    void what_cannot_be_taken_is_said_at_its_question_and_nothing_else_is_lost() {
        Seen page = firstPage();
        Seen wrong = page.form()
                .type("What matters to you?", "Benches")
                .attach("file-voice", "voice.mp3", Files.tone())
                .attach("file-photos", "photo.jpg", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8))
                .press("Continue");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problems())
                .containsExactly("We cannot take this kind of file. Please choose a photo (JPEG or PNG), a PDF, a Word"
                        + " file or a text file.");
        assertThat(wrong.form().value("What matters to you?")).isEqualTo("Benches");
        assertThat(wrong.document().select("#q-voice .sent-files li").eachText())
                .as("the voice was taken, and the page that comes back has it")
                .singleElement()
                .asString()
                .contains("voice.mp3", "Delete");
        assertThat(wrong.document()
                        .select("#q-voice [name=file-voice]")
                        .parents()
                        .select("[hidden]"))
                .as("there is room for one")
                .isNotEmpty();
        assertThat(moira.open(club.respond("1")).text())
                .as("the voice was taken")
                .contains("voice.mp3");

        Seen empty = moira.open(club.respond("1"))
                .form()
                .attach("file-photos", "nothing.png", new byte[0])
                .press("Add to my answer");
        assertThat(empty.problems().getFirst()).startsWith("There is nothing in this file.");
        Seen back = wrong.form().press("Delete");
        assertThat(back.document().select("#q-voice .sent-files li")).isEmpty();
        Seen again = back.form().attach("file-voice", "voice.mp3", Files.tone()).press("Add to my answer");
        assertThat(again.document().select("#q-voice .sent-files li")).hasSize(1);
        Seen more = moira.open(club.respond("1"))
                .form()
                .attach("file-voice", "again.wav", Files.tone())
                .press("Continue");
        assertThat(more.problems().getFirst()).startsWith("There is a file here already.");
        assertThat(moira.open(club.respond("check")).text()).contains("Benches");
    }

    @Test
    void whoever_presses_enter_deletes_nothing_and_a_missing_recording_is_asked_for() {
        Seen refused = firstPage().form().pressEnter();
        assertThat(refused.problems())
                .containsExactly("Please record something, choose a sound file, or write instead. We need this one.");
        Seen added = withVoice(refused);
        assertThat(added.form().pressEnter().heading()).isEqualTo("Check your answers");
    }

    @Test
    void whoever_would_rather_write_writes_and_recording_as_well_loses_no_word() {
        Seen page = firstPage();
        assertThat(page.document().select("details.write").text()).contains("Write instead, or as well");
        Seen check = page.form().set("words-voice", "I have no voice today.").press("Continue");
        assertThat(check.heading()).isEqualTo("Check your answers");
        assertThat(check.text()).contains("I have no voice today.");

        Seen old = moira.open(club.respond("1"));
        assertThat(old.document().select("details.write[open]")).hasSize(1);
        Seen added = withVoice(moira.open(club.respond("1")));
        assertThat(added.form().value("In your own words")).isEqualTo("I have no voice today.");
        assertThat(added.text()).contains("my voice.wav");

        // a page that was open before the recording came knows nothing of it, and takes nothing away
        Seen both = old.form()
                .set("words-voice", "I found my voice.")
                .type("What matters to you?", "The last bus")
                .press("Continue");
        assertThat(both.heading()).isEqualTo("Check your answers");
        assertThat(both.text())
                .contains("I found my voice.", "1 voice recording")
                .doesNotContain("no voice today");
        Seen long_ = moira.open(club.respond("1"))
                .form()
                .set("words-photos", "x".repeat(6000))
                .press("Continue");
        assertThat(long_.problems()).hasSize(1);
        assertThat(long_.document().select("details.write[open] [name=words-photos]"))
                .hasSize(1);
        assertThat(long_.form()
                        .set("words-photos", "The stop has no seat.")
                        .press("Continue")
                        .heading())
                .as("words about a photo are an answer too")
                .isEqualTo("Signed");
        assertThat(moira.open(club.respond("check"))
                        .form()
                        .press("Send my answer")
                        .heading())
                .isEqualTo("Thank you. We have your answer.");
    }

    @Test
    void words_beside_a_file_are_saved_twice_without_a_dispute_with_herself() {
        Seen added =
                withVoice(firstPage().form().set("words-voice", "The last bus.").press("Add to my answer"));
        assertThat(added.form().value("In your own words")).isEqualTo("The last bus.");

        Seen saved = added.form()
                .type("What matters to you?", "Benches")
                .smuggle("autosave", "1")
                .pressEnter();
        assertThat(saved.status()).isEqualTo(200);
        String version = saved.body().replaceAll(".*\"version\":\"([^\"]*)\".*", "$1");
        assertThat(version).matches("[0-9a-f]+");
        Seen check = added.form()
                .type("What matters to you?", "Benches")
                .set("words-voice", "The last bus is late.")
                .set("version", version)
                .press("Continue");

        assertThat(check.heading()).isEqualTo("Check your answers");
        assertThat(check.text()).contains("The last bus is late.", "1 voice recording");
    }

    @Test
    void a_device_that_forgets_an_answer_takes_what_the_script_kept_of_it() {
        firstPage();
        Seen forgotten = moira.open(club.respond("saved"))
                .form("form:has([value=forget])")
                .press("Forget my answer on this device");
        assertThat(forgotten.heading()).isEqualTo("This device has forgotten your answer");
        String draft = forgotten.document().expectFirst("[data-kept-forget]").attr("data-kept-forget");
        assertThat(database.queryForObject(
                        "SELECT COUNT(*) FROM response_draft WHERE id = ? AND consultation_id = ?",
                        Integer.class,
                        UUID.fromString(draft),
                        club.id().value()))
                .isOne();
        assertThat(moira.open(club.respond("forgotten") + "?draft=").document().select("[data-kept-forget]"))
                .as("nobody else's words are taken away")
                .isEmpty();
        assertThat(moira.open(club.respond("1")).heading()).isNotEqualTo("Your say");
    }

    @Test
    void what_moira_deletes_is_gone_and_what_is_not_sent_goes_with_the_draft() {
        Seen added = withVoice(firstPage());
        String address = player(added, "audio");
        Seen without = added.form().press("Delete");
        assertThat(without.text()).doesNotContain("my voice.wav");
        assertThat(moira.openOnce(address).status()).isEqualTo(404);
        assertThat(without.form().value("What matters to you?")).isEqualTo("The last bus");
    }

    @Test
    void nobody_else_opens_a_recording() {
        String address = player(withVoice(firstPage()), "audio");
        Visitor stranger = visitor();
        assertThat(stranger.openOnce(address.substring(0, address.length() - 3) + "abc")
                        .status())
                .isEqualTo(404);
        UUID file = database.queryForObject("SELECT id FROM answer_file ORDER BY added_at DESC LIMIT 1", UUID.class);
        assertThat(stranger.openOnce("/files/mine/" + file).status()).isEqualTo(404);
        assertThat(stranger.openOnce("/desk/files/answers/" + file).status()).isEqualTo(302);
        clock.pass(java.time.Duration.ofHours(7));
        assertThat(stranger.openOnce(address).status())
                .as("for some hours only")
                .isEqualTo(404);
    }

    @Test
    void only_pages_that_take_files_take_them() {
        String body = "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.txt\"\r\n\r\nhello\r\n--x--\r\n";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        assertThat(moira.post("/en/barrier", "multipart/form-data; boundary=x", bytes)
                        .status())
                .isEqualTo(415);
        Seen cut = moira.post(
                club.respond("1"), "multipart/form-data; boundary=x", Arrays.copyOf(bytes, bytes.length - 12));
        assertThat(cut.status()).isEqualTo(400);
    }

    @Test
    void a_long_upload_goes_on_where_the_line_broke() {
        Seen page = firstPage();
        String uploads = page.document().selectFirst("[data-record=voice]").attr("data-upload");
        byte[] voice = Files.tone();
        assertThat(tus("OPTIONS", uploads).header("Tus-Extension")).contains("creation,termination");
        assertThat(moira.ask("POST", uploads, new byte[0], "Upload-Length", "10")
                        .status())
                .as("no protocol said")
                .isEqualTo(412);
        assertThat(tus("POST", uploads, "Upload-Length", "999999999999").status())
                .isEqualTo(422);
        Seen begun = tus("POST", uploads, "Upload-Length", "" + voice.length, "Upload-Metadata", "filename bXkud2F2");
        assertThat(begun.status()).isEqualTo(201);
        String upload = begun.header("Location").orElseThrow();

        assertThat(part(upload, 0, Arrays.copyOf(voice, 1000)).header("Upload-Offset"))
                .contains("1000");
        assertThat(part(upload, 0, Arrays.copyOf(voice, 1000)).status())
                .as("sent again")
                .isEqualTo(409);
        assertThat(tus("HEAD", upload).header("Upload-Offset")).contains("1000");
        assertThat(moira.ask("PATCH", upload, new byte[1], "Tus-Resumable", "1.0.0", "Upload-Offset", "1000")
                        .status())
                .as("no type said")
                .isEqualTo(415);
        assertThat(part(upload, 1000, new byte[voice.length]).status()).isEqualTo(413);
        Seen done = part(upload, 1000, Arrays.copyOfRange(voice, 1000, voice.length));
        assertThat(done.status()).isEqualTo(204);
        assertThat(moira.openOnce(done.header("Heard-Play").orElseThrow()).bytes())
                .isEqualTo(voice);
        assertThat(tus("HEAD", upload).header("Heard-Play"))
                .as("whoever missed it is told again")
                .isPresent();
        assertThat(moira.open(club.respond("1")).text()).contains("my.wav");

        assertThat(tus("POST", uploads, "Upload-Length", "10").status())
                .as("there is one")
                .isEqualTo(422);
        assertThat(tus("DELETE", upload).status()).isEqualTo(204);
        assertThat(tus("HEAD", upload).status()).isEqualTo(404);
        assertThat(moira.open(club.respond("1")).text()).doesNotContain("my.wav");
        assertThat(database.queryForObject(
                        "SELECT COUNT(*) FROM answer_upload u JOIN response_draft d ON d.id = u.draft_id"
                                + " WHERE d.consultation_id = ?",
                        Integer.class,
                        club.id().value()))
                .isZero();
    }

    @Test
    void what_is_refused_at_the_end_of_an_upload_is_told_in_the_page_s_language() {
        String uploads =
                firstPage().document().selectFirst("[data-record=voice]").attr("data-upload");
        Seen begun = tus("POST", uploads, "Upload-Length", "5");
        Seen refused = moira.ask(
                "PATCH",
                begun.header("Location").orElseThrow(),
                "hello".getBytes(StandardCharsets.UTF_8),
                "Tus-Resumable",
                "1.0.0",
                "Upload-Offset",
                "0",
                "Content-Type",
                "application/offset+octet-stream",
                "Heard-Language",
                Locale.of("cy").toLanguageTag());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).startsWith("Allwn ni ddim agor y ffeil sain hon");
        assertThat(tus("POST", "/files/uploads/" + uploads.substring(15, 60), "Upload-Length", "5")
                        .status())
                .isEqualTo(404);
    }

    private Seen tus(String method, String path, String... headers) {
        var all = new java.util.ArrayList<>(List.of("Tus-Resumable", "1.0.0"));
        all.addAll(List.of(headers));
        return moira.ask(method, path, new byte[0], all.toArray(String[]::new));
    }

    private Seen part(String upload, long offset, byte[] bytes) {
        return moira.ask(
                "PATCH",
                upload,
                bytes,
                "Tus-Resumable",
                "1.0.0",
                "Upload-Offset",
                Long.toString(offset),
                "Content-Type",
                "application/offset+octet-stream");
    }
}
