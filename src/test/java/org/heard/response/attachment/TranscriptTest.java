package org.heard.response.attachment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultation.Consultations;
import org.heard.database.BlobStore;
import org.heard.privacy.FileSeal;
import org.heard.response.AskedConsultation;
import org.heard.response.DraftsRemoved;
import org.heard.response.Response;
import org.heard.response.ResponseDesk;
import org.heard.response.attachment.Attachment.Scan;
import org.heard.testing.Seen;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** What people say is put into words by staff, and put right by those who said it. */
class TranscriptTest extends ViewTest {

    private static final String QUESTIONS = """
            {"pages": [{"title": {"en": "Your say"}, "questions": [
               {"key": "voice", "type": "VOICE", "wording": {"en": "Tell us"}}]}]}""";

    @Autowired
    private RecordingDesk desk;

    @Autowired
    private ResponseDesk answers;

    @Autowired
    private Consultations consultations;

    @Autowired
    private AttachmentRows rows;

    @Autowired
    private BlobStore blobs;

    @Autowired
    private AttachmentBook book;

    @Autowired
    private FileSeal seal;

    @Autowired
    private ApplicationEventPublisher events;

    private AskedConsultation club;
    private Seen sent;
    private Response response;

    @BeforeEach
    void answer() {
        club = AskedConsultation.asking(database, clock.instant(), QUESTIONS);
        Seen page = visitor().open(club.respond("")).form().choose("For myself").press("Continue");
        sent = page.form()
                .attach("file-voice", "me.wav", Files.tone())
                .press("Continue")
                .form()
                .press("Send my answer");
        signIn("ann@brynafon.example", "ANALYST");
        response = answers.find(club.id(), "", Optional.empty(), 0, 10).getFirst();
    }

    private UUID file() {
        return desk.of(response).getFirst().file().id();
    }

    private String csv() throws Exception {
        var csv = new StringWriter();
        answers.export(consultations.bySlug(club.slug()).orElseThrow(), Locale.ENGLISH, csv);
        return csv.toString();
    }

    @Test
    void moira_corrects_what_staff_heard_and_her_words_count() throws Exception {
        String moira = "moira-" + UUID.randomUUID() + "@example.org";
        Seen left = sent.form("form:has([name=check-email])")
                .set("check-email", moira)
                .press("Let me check it");
        assertThat(left.text()).contains("You will get an e-mail when it is written down.");
        assertThat(database.queryForList("SELECT email FROM transcript_contact", String.class))
                .noneMatch(email -> email.contains("moira"));
        assertThat(desk.waiting(club.id())).hasSize(1);

        UI.getCurrent()
                .navigate("desk/consultations/" + club.slug() + "/answers/"
                        + response.id().value());
        assertThat(pageText()).contains("Not checked for viruses", "Not written down yet", "left a way to be asked");
        enter(_get(TextArea.class, spec -> spec.withLabel("What it says")), "The bus is blue");
        click("Keep");
        assertThat(pageText()).contains("Written down by staff. Written by ann@brynafon.example");
        assertThat(desk.waiting(club.id())).isEmpty();
        assertThat(answers.count(club.id(), "blue", Optional.empty()))
                .as("not before she has had her say")
                .isZero();
        assertThat(csv()).contains("It waits until").doesNotContain("The bus is blue");
        assertThat(database.queryForList("SELECT written FROM transcript", String.class))
                .as("sealed")
                .noneMatch(words -> words.contains("bus"));

        String link = post.lastTo(moira).link("/recordings/");
        Seen asked = visitor().open(link);
        assertThat(asked.text()).contains("Is this what you said?", "The bus is blue");
        assertThat(asked.document().select("audio[src^=/files/mine/]")).hasSize(1);
        assertThat(asked.form().press("Tell us").problems()).containsExactly("Please choose yes or no.");
        Seen thanks = asked.form()
                .choose("No, I want to change it")
                .type("What you said", "The bus is due")
                .press("Tell us");
        assertThat(thanks.text()).contains("This is what counts now.", "The bus is due");
        assertThat(visitor().open(link).text()).as("asked once").contains("You put it right.");

        Transcript transcript = desk.of(response).getFirst().transcript().orElseThrow();
        assertThat(transcript.status()).isEqualTo(Transcript.Status.CORRECTED);
        assertThat(transcript.written()).isEqualTo("The bus is blue");
        assertThat(answers.count(club.id(), "due", Optional.empty())).isOne();
        Seen copy = sent.follow("Read or print a copy of your answer");
        assertThat(copy.text()).contains("What you said, as you put it right", "The bus is due");
        assertThat(answers.count(club.id(), "blue", Optional.empty())).isZero();
        assertThat(csv()).contains("Corrected by the person: The bus is due");
        assertThatThrownBy(() -> desk.write(file(), "The bus is green", Locale.ENGLISH))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk.mayAsk(response))
                .as("her address is not needed any more")
                .isFalse();
    }

    @Test
    void whoever_finds_it_right_says_so_and_a_link_that_was_replaced_opens_nothing() {
        String amina = "amina-" + UUID.randomUUID() + "@example.org";
        desk.write(file(), "I like tee", Locale.ENGLISH);
        sent.form("form:has([name=check-email])").set("check-email", amina).press("Let me check it");
        String first = post.lastTo(amina).link("/recordings/");
        Seen early = visitor().open(first);
        desk.write(file(), "I like tea", Locale.ENGLISH);
        Seen told = early.form()
                .choose("No, I want to change it")
                .type("What you said", "I like green tea")
                .press("Tell us");
        assertThat(told.problems().getFirst()).startsWith("Staff wrote this down anew");
        assertThat(told.text()).contains("I like tea");
        assertThat(told.form().value("What you said")).isEqualTo("I like green tea");
        Seen nothing = visitor().open(first.substring(0, first.length() - 3) + "xyz");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.text()).contains("This link does not open anything any more");
        Seen asked = visitor().open(post.lastTo(amina).link("/recordings/"));
        Seen thanks = asked.form().choose("Yes, this is what I said").press("Tell us");
        assertThat(thanks.text()).contains("You said that it is right.");
        assertThat(desk.of(response).getFirst().status()).isEqualTo(Transcript.Status.CONFIRMED);
    }

    @Test
    void a_link_that_went_to_a_mistyped_address_opens_nothing_once_that_is_put_right() {
        String mistyped = "amnia-" + UUID.randomUUID() + "@example.org";
        String amina = "amina-" + UUID.randomUUID() + "@example.org";
        desk.write(file(), "I like tea", Locale.ENGLISH);
        sent.form("form:has([name=check-email])").set("check-email", mistyped).press("Let me check it");
        String strangers = post.lastTo(mistyped).link("/recordings/");
        assertThat(visitor().open(strangers).status()).isEqualTo(200);

        sent.form("form:has([name=check-email])").set("check-email", amina).press("Let me check it");

        assertThat(visitor().open(strangers).status()).isEqualTo(404);
        String own = post.lastTo(amina).link("/recordings/");
        assertThat(visitor().open(own).text()).contains("I like tea");
        clock.pass(Duration.ofDays(366));
        events.publishEvent(new DraftsRemoved());
        assertThat(visitor().open(own).status()).as("after a year").isEqualTo(404);
    }

    @Test
    void whoever_says_nothing_for_two_weeks_has_it_used_as_it_is_and_gets_one_mail_however_often_it_is_asked_for() {
        String amina = "amina-" + UUID.randomUUID() + "@example.org";
        desk.write(file(), "The ramp is steep", Locale.ENGLISH);
        for (int i = 0; i < 3; i++) {
            sent.form("form:has([name=check-email])").set("check-email", amina).press("Let me check it");
        }
        assertThat(post.to(amina)).hasSize(1);
        assertThat(answers.count(club.id(), "steep", Optional.empty())).isZero();
        clock.pass(Transcript.TIME.plusHours(1));
        events.publishEvent(new DraftsRemoved());
        assertThat(answers.count(club.id(), "steep", Optional.empty())).isOne();
    }

    @Test
    void what_was_said_in_welsh_is_confirmed_and_read_in_welsh() throws Exception {
        Locale welsh = Locale.forLanguageTag("cy");
        desk.write(file(), "Mae’r bws yn hwyr", Locale.ENGLISH);
        desk.write(file(), "Mae’r bws yn hwyr", welsh);
        assertThat(desk.of(response).getFirst().transcript().orElseThrow().language())
                .isEqualTo(welsh);
        assertThat(csv()).contains("Written down by staff, Welsh: Mae’r bws yn hwyr");
        String amina = "amina-" + UUID.randomUUID() + "@example.org";
        sent.form("form:has([name=check-email])").set("check-email", amina).press("Let me check it");
        Seen asked = visitor().open(post.lastTo(amina).link("/recordings/"));
        assertThat(asked.document().select(".peoples-words[lang=cy]").text()).isEqualTo("Mae’r bws yn hwyr");
        assertThat(asked.document().select("textarea[lang=cy]")).hasSize(1);
        asked.form().choose("Yes, this is what I said").press("Tell us");
        assertThat(sent.follow("Read or print a copy of your answer")
                        .document()
                        .select(".peoples-words[lang=cy]")
                        .text())
                .isEqualTo("Mae’r bws yn hwyr");
        UI.getCurrent()
                .navigate("desk/consultations/" + club.slug() + "/answers/"
                        + response.id().value());
        assertThat(pageText()).contains("Written in: Welsh");
    }

    @Test
    void whoever_has_no_email_is_asked_by_text_message() {
        Seen refused = sent.form("form:has([name=check-mobile])")
                .set("check-mobile", "01632 960 001")
                .press("Let me check it by text message");
        assertThat(refused.problems().getFirst()).startsWith("Please type a mobile number");
        Seen left = sent.form("form:has([name=check-mobile])")
                .set("check-mobile", "07700 900 871")
                .press("Let me check it by text message");
        assertThat(left.text()).contains("You will get a text message when it is written down.");
        assertThat(database.queryForList("SELECT email FROM transcript_contact", String.class))
                .noneMatch(reach -> reach.contains("900871"));
        desk.write(file(), "I like tea", Locale.ENGLISH);
        Seen asked = visitor().open(post.lastTo("+447700900871").link("/recordings/"));
        asked.form().choose("Yes, this is what I said").press("Tell us");
        assertThat(desk.of(response).getFirst().status()).isEqualTo(Transcript.Status.CONFIRMED);
    }

    @Test
    void whoever_answers_the_post_does_not_hear_recordings() {
        signIn("post@brynafon.example", "FRONT_DESK");
        assertThatThrownBy(() -> desk.of(response)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.write(UUID.randomUUID(), "x", Locale.ENGLISH))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_a_scanner_finds_is_withheld_and_one_that_is_down_is_asked_again() throws Exception {
        assertThat(desk.open(file()))
                .as("not scanned: handed out with a warning")
                .isPresent();
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        var settings = new ScannerSettings("localhost", port, null, Duration.ofSeconds(2));
        var scanning = new Scanning(rows, book, blobs, seal, settings, List.of(), clock);
        assertThat(scanning.first()).isEqualTo(Scan.WAITING);
        scanning.run();
        Attachment waiting = rows.findById(file()).orElseThrow();
        assertThat(waiting.scan()).isEqualTo(Scan.UNSCANNED);
        assertThat(waiting.isShown()).isFalse();
        waiting.scanned(Optional.of("Eicar-Signature"), clock.instant());
        rows.save(waiting);
        assertThat(desk.open(file())).isEmpty();
        assertThat(desk.waiting(club.id())).isEmpty();
        UI.getCurrent()
                .navigate("desk/consultations/" + club.slug() + "/answers/"
                        + response.id().value());
        assertThat(pageText()).contains("Withheld: the virus check found Eicar-Signature");
        assertThat(visitor().open("/en/receipt/" + response.receipt().text()).text())
                .contains("Our virus check found something in one of your files", "say your receipt code");
        assertThat(sent.follow("Read or print a copy of your answer").text())
                .contains("nobody can open it")
                .doesNotContain("delete it");
        assertThat(List.of(Scan.values())).hasSize(4);
    }
}
