package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.response.AskedConsultation;
import org.heard.testing.Filled;
import org.heard.testing.OwnPortal;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A council's own portal, without demonstration, from its first start through bad days. One portal for all, in order. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("process")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TroubleTest {

    private static final Pattern FIRST = Pattern.compile("first administrator: http://localhost:\\d+(/\\S+)");
    private static final String PASSWORD = "quiet otter under slate";
    private static final String WORDS = "The river room, because Dai can see the boats – and it’s warm.";
    /** What a person waits at most for a page that says that we will be back. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final int mailPort = freePort();
    private final GreenMail mail = new GreenMail(new ServerSetup(mailPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private OwnPortal portal;
    private Visitor carys;

    @BeforeAll
    void start() {
        portal = OwnPortal.start(
                "heard.demo=false",
                "heard.html.posts-per-minute=90",
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + mailPort);
        carys = Visitor.at(portal.address());
    }

    @AfterAll
    void stop() throws InterruptedException {
        mail.stop();
        portal.close();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(1)
    void carys_becomes_the_first_administrator_by_a_link_that_works_once() {
        String link = firstLink();
        Seen form = carys.open(link);
        assertThat(form.heading()).isEqualTo("Become the first administrator");

        Seen refused = becomeAdministrator(form, "password1234");
        assertThat(refused.status()).isEqualTo(422);
        Seen ready = becomeAdministrator(refused, PASSWORD);
        assertThat(ready.text()).contains("Your password is set. Sign in with it now.");
        assertThat(Visitor.at(portal.address()).open(link).heading()).isEqualTo("This link does not work any more");

        assertThat(signIn(carys, "carys@council.example", PASSWORD).status()).isEqualTo(200);
        assertThat(carys.openOnce("/desk").status()).isEqualTo(200);
        assertThat(portal.log()).doesNotContain("carys").doesNotContain(PASSWORD);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(2)
    void there_is_no_demonstration() {
        Visitor stranger = Visitor.at(portal.address());

        Seen refused = signIn(stranger, "ada.administrator@brynafon.example", "heard-demo-desk");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(portal.log()).doesNotContain("heard-demo-desk");
        for (String table : new String[] {"consultation", "participant", "format_request", "outcome", "response"}) {
            assertThat(portal.database().queryForObject("SELECT COUNT(*) FROM " + table, Long.class))
                    .as(table)
                    .isZero();
        }
        assertThat(stranger.open("/en/consultations").status()).isEqualTo(200);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(3)
    void a_mail_waits_for_the_mail_server_and_is_delivered_once() throws Exception {
        Seen sent = gwensRequest(Visitor.at(portal.address())).press("Ask for it");
        assertThat(sent.heading()).isEqualTo("We have your request");

        await("the first try", () -> triedInVain(1));
        Map<String, Object> waiting = message();
        assertThat(waiting).containsEntry("state", "WAITING").containsEntry("last_problem", "NO_SERVER");
        assertThat(wait(waiting)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(61));

        tryAtOnce();
        await("the second try", () -> triedInVain(2));
        assertThat(wait(message()))
                .isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5).plusSeconds(1));

        mail.start();
        tryAtOnce();
        await("the mail", () -> mail.getReceivedMessages().length > 0);
        await("that it is known to have gone", () -> "SENT".equals(message().get("state")));
        tryAtOnce();
        // the round that is under way, and a whole one
        anotherRound();
        anotherRound();
        assertThat(mail.getReceivedMessages()).as("no second copy").hasSize(1);
        MimeMessage received = mail.getReceivedMessages()[0];
        assertThat(received.getAllRecipients()[0]).hasToString("gwen@braille.example");
        assertThat(words(received)).contains("The green leaflet").contains("/en/formats/status");
        assertThat(received.getHeader("Content-Language", ",")).isEqualTo("en");

        assertThat(portal.log())
                .contains("did not go out as it should: NO_SERVER")
                .doesNotContain("gwen")
                .doesNotContain("green leaflet");
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(4)
    void while_the_database_is_gone_people_are_told_and_afterwards_all_goes_on() throws Exception {
        Visitor gwen = Visitor.at(portal.address());
        Filled form = gwensRequest(gwen);
        gwen.open("/en/settings");

        portal.killDatabase();
        try {
            weWillBeBack(() -> gwen.openOnce("/cy/consultations?q=meinciau"), "Byddwn ni’n ôl mewn munud");
            weWillBeBack(() -> gwen.openOnce("/ur/outcomes/anything"), "ہم تھوڑی دیر میں واپس آ رہے ہیں");
            weWillBeBack(() -> form.press("Ask for it"), "We will be back in a moment");
            weWillBeBack(
                    () -> signIn(Visitor.at(portal.address()), "carys@council.example", PASSWORD),
                    "We will be back in a moment");
            assertThat(inTime(() -> gwen.openOnce("/en/settings")).status()).isEqualTo(200);
            assertThat(inTime(() -> gwen.openOnce("/en/accessibility")).status())
                    .isEqualTo(200);
            assertThat(inTime(() -> carys.openOnce("/desk")).status()).isIn(200, 503);
            assertThat(inTime(() -> gwen.openOnce("/actuator/health/readiness")).status())
                    .isEqualTo(503);
            assertThat(inTime(() -> gwen.openOnce("/actuator/health")).status()).isEqualTo(503);
            assertThat(inTime(() -> gwen.openOnce("/actuator/health/liveness")).status())
                    .isEqualTo(200);
        } finally {
            portal.startDatabase();
        }
        allGoesOn(gwen);
        assertThat(form.press("Ask for it").heading())
                .as("the same form, sent again")
                .isEqualTo("We have your request");
        assertThat(carys.openOnce("/desk").status()).isEqualTo(200);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(5)
    void nobody_waits_long_for_a_database_that_does_not_answer() throws Exception {
        Visitor gwen = Visitor.at(portal.address());
        portal.freezeDatabase(true);
        try {
            // a connection that was used this very moment is taken for good
            Thread.sleep(1000);
            weWillBeBack(() -> gwen.openOnce("/cy/consultations?q=coed"), "Byddwn ni’n ôl mewn munud");
            assertThat(inTime(() -> gwen.openOnce("/actuator/health/readiness")).status())
                    .isEqualTo(503);
        } finally {
            portal.freezeDatabase(false);
        }
        allGoesOn(gwen);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(6)
    void when_the_disk_is_full_people_are_told_and_nothing_is_lost() throws Exception {
        Visitor gwen = Visitor.at(portal.address());
        Filled form = gwensRequest(gwen);
        // what the database says for a table that cannot grow
        portal.database()
                .execute("CREATE TRIGGER disk_full BEFORE INSERT ON format_request FOR EACH ROW"
                        + " SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1114, MESSAGE_TEXT = 'The table is full'");
        try {
            weWillBeBack(() -> form.press("Ask for it"), "We will be back in a moment");
            assertThat(gwen.openOnce("/en/consultations").status()).isEqualTo(200);
        } finally {
            portal.database().execute("DROP TRIGGER disk_full");
        }
        assertThat(form.press("Ask for it").heading())
                .as("the same form, sent again")
                .isEqualTo("We have your request");
        assertThat(portal.log()).contains("database code 1114").doesNotContain("green leaflet");
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(7)
    void the_server_is_killed_in_mid_answer_and_amina_goes_on_where_she_was() throws InterruptedException {
        AskedConsultation club = AskedConsultation.open(portal.database(), Instant.now());
        Visitor amina = Visitor.at(portal.address());
        Seen page = amina.open(club.respond("")).form().choose("For myself").press("Continue");
        Seen saved = page.form()
                .set(page.document().selectFirst("main textarea").attr("name"), WORDS)
                .press("Save and come back later");
        assertThat(saved.heading()).isEqualTo("Your answer is saved");

        portal.kill();
        portal.startAgain();

        Seen check = amina.open(club.respond("")).follow("Read over all your answers");
        assertThat(check.text()).contains(WORDS);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Order(8)
    void a_flood_of_forms_is_told_to_wait_and_readers_notice_nothing() {
        Visitor flood = Visitor.at(portal.address());
        Seen answer = null;
        for (int post = 0; post < 2000 && (answer == null || answer.status() != 429); post++) {
            answer = flood.post("/cy/settings", "application/x-www-form-urlencoded", new byte[] {'a', '=', 'b'});
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.heading()).isEqualTo("Arhoswch funud, os gwelwch yn dda");
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(answer.document().text()).contains("01632 960 123");
        assertThat(flood.open("/cy/consultations").status()).isEqualTo(200);
    }

    /** What a mail says; what comes with it in another form stands behind. */
    private static String words(Part mail) throws IOException, MessagingException {
        return mail.getContent() instanceof Multipart parts
                ? words(parts.getBodyPart(0))
                : mail.getContent().toString();
    }

    private void allGoesOn(Visitor visitor) throws InterruptedException {
        await(
                "the database",
                () -> visitor.openOnce("/actuator/health/readiness").status() == 200);
        assertThat(visitor.openOnce("/cy/consultations?q=" + UUID.randomUUID()).status())
                .isEqualTo(200);
    }

    private interface Asking {
        Seen ask();
    }

    private static Seen inTime(Asking asking) {
        Instant begun = Instant.now();
        Seen seen = asking.ask();
        assertThat(Duration.between(begun, Instant.now())).as(seen.address()).isLessThan(LONGEST);
        return seen;
    }

    private static void weWillBeBack(Asking asking, String heading) {
        Seen seen = inTime(asking);
        assertThat(seen.status()).as(seen.address()).isEqualTo(503);
        assertThat(seen.heading()).isEqualTo(heading);
        assertThat(seen.header("Retry-After")).isPresent();
        assertThat(seen.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(seen.document().text()).as("the contact block").contains("01632 960 123");
        assertThat(seen.body()).doesNotContain("Exception").doesNotContain("jdbc");
    }

    private String firstLink() {
        Matcher link = FIRST.matcher(portal.log());
        assertThat(link.find()).as("the link in the log").isTrue();
        return link.group(1);
    }

    private static Seen becomeAdministrator(Seen form, String password) {
        return form.form()
                .type("Your name, as colleagues should see it", "Carys")
                .type("Email address", "carys@council.example")
                .type("New password", password)
                .press("Save and sign in");
    }

    private static Seen signIn(Visitor visitor, String email, String password) {
        return visitor.open("/en/staff/sign-in")
                .form()
                .type("Email address", email)
                .type("Password", password)
                .press("Sign in");
    }

    private static Filled gwensRequest(Visitor gwen) {
        return gwen.open("/en/formats")
                .form()
                .set("words", "The green leaflet")
                .choose("Braille")
                .choose("Contracted (grade 2)")
                .choose("By email")
                .type("Email address", "gwen@braille.example");
    }

    private Map<String, Object> message() {
        return portal.database().queryForMap("SELECT * FROM outgoing_message ORDER BY created_at LIMIT 1");
    }

    private boolean triedInVain(int times) {
        Map<String, Object> message = message();
        return "WAITING".equals(message.get("state")) && ((Number) message.get("attempts")).intValue() == times;
    }

    private void tryAtOnce() {
        portal.database().update("UPDATE outgoing_message SET next_attempt_at = UTC_TIMESTAMP(6)");
    }

    /** The post is looked through once more. */
    private void anotherRound() throws InterruptedException {
        Instant before = lastRound();
        await("another round", () -> {
            portal.database()
                    .update("UPDATE scheduled_tasks SET execution_time = UTC_TIMESTAMP(6)"
                            + " WHERE task_name = 'message-delivery' AND NOT picked");
            return lastRound().isAfter(before);
        });
    }

    private Instant lastRound() {
        return portal.database()
                .queryForObject(
                        "SELECT last_success FROM scheduled_tasks WHERE task_name = 'message-delivery'",
                        Timestamp.class)
                .toInstant();
    }

    private Duration wait(Map<String, Object> message) {
        Long seconds = portal.database()
                .queryForObject(
                        "SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(6), next_attempt_at) FROM outgoing_message WHERE id = ?",
                        Long.class,
                        message.get("id").toString());
        return Duration.ofSeconds(seconds);
    }

    private static void await(String what, BooleanSupplier there) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        while (!there.getAsBoolean()) {
            assertThat(Instant.now()).as("waiting for " + what).isBefore(end);
            Thread.sleep(250);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
