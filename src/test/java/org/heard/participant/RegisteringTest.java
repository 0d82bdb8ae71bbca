package org.heard.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultation.Audience;
import org.heard.consultation.Topic;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Registering with script and cookies off, and what one can do with it afterwards. */
class RegisteringTest extends PortalTest {

    @Autowired
    private Participants participants;

    @Autowired
    private RegistrationRetention retention;

    /** From the first page to the one that asks for contact details. */
    private static Seen toContact(Visitor visitor, String channel) {
        return visitor.open("/en/register")
                .form()
                .choose("Unpaid carers")
                .choose("I look after a relative or friend")
                .press("Continue")
                .form()
                .choose(channel)
                .press("Continue");
    }

    private static Seen toCheck(Seen contact) {
        return contact.form()
                .press("Continue")
                .form()
                .choose("Large print")
                .choose("24 point")
                .set("language", "ur")
                .press("Continue")
                .form()
                .choose("Interpreter for my language")
                .type("Anything else that helps", "Ring after <six> & not on Fridays 🍰")
                .press("Continue");
    }

    private static Seen registerByEmail(Visitor visitor, String email) {
        Seen contact = toContact(visitor, "Email");
        Seen check = toCheck(typed(contact, email));
        return check.form().choose("I agree").press("Register");
    }

    /** The same page with the address typed in. */
    private static Seen typed(Seen contact, String email) {
        return contact.form()
                .type("Email address", email)
                .type("Your name", "Amina")
                .press("Continue")
                .follow("Back");
    }

    private String ownLink(String email) {
        return inEnglish(email, "register/mine");
    }

    /** She asked for Urdu; whoever tests reads the same page in English. */
    private String inEnglish(String email, String page) {
        return post.lastTo(email).link(page).replace("/ur/", "/en/");
    }

    private Seen confirm(Visitor visitor, String email) {
        return visitor.open(inEnglish(email, "register/confirm")).form().press("Yes, let me know");
    }

    private List<Participant> carersNews() {
        return participants.interestedIn(Set.of(Topic.CARERS), Set.of(), Set.of(Audience.CARERS));
    }

    private long registeredAs(String email) {
        return carersNews().stream()
                .filter(each -> each.profile().reach().email().equals(email))
                .count();
    }

    @Test
    void a_carer_registers_step_by_step_and_confirms_by_the_link_in_the_mail() {
        String email = "amina@carers.example";
        Visitor amina = visitorWithoutCookies();

        Seen start = amina.open("/en/register");
        assertThat(start.header("Set-Cookie")).isEmpty();
        assertThat(start.heading()).isEqualTo("What would you like to hear about?");
        Seen contact = toContact(amina, "Email");
        assertThat(contact.document().select("input[name=phone], textarea[name=address]"))
                .isEmpty();
        Seen check = toCheck(typed(contact, email));
        assertThat(check.text())
                .contains("Unpaid carers")
                .contains(email)
                .contains("Large print: 24 point")
                .contains("اردو (Urdu)")
                .contains("Interpreter for my language")
                .contains("Ring after <six> & not on Fridays 🍰")
                .contains("After two years");

        Seen without = check.form().press("Register");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.title()).startsWith("Error: ");
        assertThat(without.problems())
                .containsExactly("Tick the box if you agree. Without it we may not keep what you told us.");

        Seen done = without.form().choose("I agree").press("Register");
        assertThat(done.heading()).isEqualTo("One more step");
        assertThat(registeredAs(email)).isZero();

        Seen asked = visitor().open(inEnglish(email, "register/confirm"));
        assertThat(asked.heading()).isEqualTo("Do you want to hear from us?");
        assertThat(asked.text()).doesNotContain(email).doesNotContain("Amina");
        assertThat(registeredAs(email)).as("opening the link is not enough").isZero();

        Seen mine = asked.form().press("Yes, let me know");
        assertThat(mine.heading()).isEqualTo("What you told us");
        assertThat(mine.text()).contains("Thank you. You are registered.").contains("Large print: 24 point");
        assertThat(registeredAs(email)).isEqualTo(1);
        assertThat(post.lastTo(email).language()).as("she asked for Urdu").isEqualTo("ur");
    }

    @Test
    void what_people_told_us_cannot_be_read_in_the_database() {
        String email = "sealed@carers.example";
        registerByEmail(visitor(), email);
        confirm(visitor(), email);

        for (String table : List.of("participant", "registration_draft", "outgoing_message")) {
            for (Map<String, Object> row : database.queryForList("SELECT * FROM " + table)) {
                assertThat(row.values())
                        .as(table)
                        .noneSatisfy(value -> assertThat(String.valueOf(value))
                                .containsAnyOf(email, "Ring after", "LARGE_PRINT", "language_interpreter", "Amina"));
            }
        }
    }

    @Test
    void sending_the_form_twice_registers_once() {
        String email = "twice@carers.example";
        Seen check = toCheck(typed(toContact(visitor(), "Email"), email));

        Seen first = check.form().choose("I agree").press("Register");
        Seen second = check.form().choose("I agree").press("Register");

        assertThat(second.heading()).isEqualTo(first.heading());
        assertThat(post.to(email)).hasSize(1);
    }

    @Test
    void registering_again_with_the_same_address_leads_to_a_mail_and_never_to_a_second_registration() {
        String email = "again@carers.example";
        Seen firstTime = registerByEmail(visitor(), email);
        confirm(visitor(), email);
        clock.pass(Duration.ofMinutes(5));

        Seen secondTime = registerByEmail(visitor(), email.toUpperCase());
        assertThat(secondTime.text()).as("tells nobody that it was known").isEqualTo(firstTime.text());
        assertThat(registeredAs(email)).isEqualTo(1);

        Seen asked = visitor().open(inEnglish(email.toUpperCase(), "register/confirm"));
        assertThat(asked.text()).contains("You were registered already");
        asked.form().press("No, keep what I told you before");
        assertThat(registeredAs(email)).isEqualTo(1);
    }

    @Test
    void she_changes_what_she_told_us_by_her_link_alone() {
        String email = "change@carers.example";
        registerByEmail(visitor(), email);
        confirm(visitor(), email);
        Visitor later = visitor();

        Seen saved = later.open(ownLink(email))
                .follow("Change Format")
                .form()
                .choose("Braille")
                .choose("Uncontracted (grade 1)")
                .press("Save");

        assertThat(saved.text()).contains("Saved").contains("Braille: Uncontracted (grade 1)");
        assertThat(carersNews())
                .filteredOn(each -> each.profile().reach().email().equals(email))
                .singleElement()
                .satisfies(each -> assertThat(each.profile().format())
                        .isEqualTo(new WantedFormat(InformationFormat.BRAILLE, "uncontracted")));
    }

    @Test
    void a_new_address_counts_only_once_it_is_confirmed_from_there() {
        String email = "old@carers.example";
        String other = "new@carers.example";
        registerByEmail(visitor(), email);
        confirm(visitor(), email);

        Seen mine = visitor().open(ownLink(email));
        Seen waiting = mine.follow("Change Where we reach you")
                .form()
                .type("Email address", other)
                .press("Save");
        assertThat(waiting.text()).contains("One more step").contains(email).doesNotContain(other);
        assertThat(post.lastTo(other).body()).doesNotContain(mine.address().split("token=")[1]);

        visitor().open(inEnglish(other, "register/confirm")).form().press("Yes, use this one");
        assertThat(registeredAs(email)).isZero();
        assertThat(registeredAs(other)).isEqualTo(1);
    }

    @Test
    void deleting_leaves_nothing() {
        String email = "gone@carers.example";
        registerByEmail(visitor(), email);
        confirm(visitor(), email);
        int before = count();
        String link = ownLink(email);

        Seen sure = visitor().open(link).follow("Delete everything");
        assertThat(count()).isEqualTo(before);
        Seen gone = sure.form().press("Delete everything");

        assertThat(gone.heading()).isEqualTo("It is deleted");
        assertThat(count()).isEqualTo(before - 1);
        assertThat(visitor().open(link).status()).isEqualTo(410);
        assertThat(post.to(email)).as("messages to her are gone too").isEmpty();
    }

    @Test
    void asking_for_the_link_never_tells_whether_an_address_is_registered() {
        String email = "link@carers.example";
        registerByEmail(visitor(), email);
        confirm(visitor(), email);
        int sent = post.to(email).size();

        Seen known = askForLink(email);
        Seen unknown = askForLink("nobody@carers.example");

        assertThat(known.text()).isEqualTo(unknown.text());
        assertThat(post.to("nobody@carers.example")).isEmpty();
        assertThat(post.to(email)).hasSize(sent + 1);
        askForLink(email);
        assertThat(post.to(email)).as("nobody's mailbox is filled").hasSize(sent + 1);
    }

    private Seen askForLink(String email) {
        return visitor()
                .open("/en/register/link")
                .form()
                .type("Email address", email)
                .press("Send me the link");
    }

    @Test
    void someone_without_email_gets_a_letter_with_a_code_that_she_can_type() {
        Seen contact = toContact(visitor(), "Letter");
        Seen check = toCheck(contact.form()
                .type("Your name", "Gwen Parry")
                .type("Address", "7 Stryd Fawr\nCwm Tawel")
                .press("Continue")
                .follow("Back"));
        Seen done = check.form().choose("I agree").press("Register");
        assertThat(done.text()).contains("We write you a letter.");

        var letter = post.lastTo("7 Stryd Fawr");
        assertThat(letter.channel()).isEqualTo("LETTER");
        assertThat(letter.recipient()).isEqualTo("Gwen Parry\n7 Stryd Fawr\nCwm Tawel");
        assertThat(letter.note()).contains("Large print: 24 point").contains("اردو (Urdu)");

        String code = letter.link("register/confirm").split("token=")[1];
        Seen mistyped = visitor()
                .open("/en/register/confirm")
                .form()
                .type("Your code", "O0I1")
                .press("Continue");
        assertThat(mistyped.problems().getFirst()).contains("Codes never contain");
        Seen asked = mistyped.form()
                .type("Your code", code.toLowerCase().replace("-", " "))
                .press("Continue");
        assertThat(asked.form().press("Yes, let me know").text()).contains("Gwen Parry");
    }

    @Test
    void a_carer_is_told_where_someone_is_reached_through_her() {
        Seen contact = toContact(visitor(), "Through my carer or supporter");
        Seen refused =
                contact.form().type("Your carer’s or supporter’s name", "Amina").press("Continue");
        assertThat(refused.problems()).containsExactly("Fill in your carer’s email address, phone number or address");

        Seen check = toCheck(refused.form()
                .type("Your name", "Dewi")
                .type("Your carer’s phone number", "01632 960 777")
                .press("Continue")
                .follow("Back"));
        check.form().choose("I agree").press("Register");

        var call = post.lastTo("01632 960 777");
        assertThat(call.channel()).isEqualTo("PHONE");
        assertThat(call.note()).contains("Amina").contains("Dewi");
    }

    @Test
    void wrong_details_are_kept_as_typed_and_said_plainly() {
        Seen refused = toContact(visitor(), "Phone")
                .form()
                .type("Phone number", "call <me>")
                .press("Continue");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("Type a phone number with all its digits, like 01632 960 001");
        assertThat(refused.form().value("Phone number")).isEqualTo("call <me>");
        Seen accepted = refused.form()
                .type("Phone number", "(01632) 960-001, after six")
                .press("Continue");
        assertThat(accepted.heading()).isEqualTo("Format and language");
    }

    @Test
    void an_unconfirmed_registration_is_deleted_after_thirty_days_and_a_draft_after_seven() {
        String email = "forgotten@carers.example";
        registerByEmail(visitor(), email);
        Seen begun = toContact(visitor(), "Email");
        String link = inEnglish(email, "register/confirm");

        clock.pass(Duration.ofDays(29));
        retention.run();
        assertThat(visitor().open(link).status()).isEqualTo(200);
        assertThat(visitor().open(begun.address()).status()).isEqualTo(410);

        clock.pass(Duration.ofDays(2));
        retention.run();
        assertThat(visitor().open(link).status()).isEqualTo(410);
    }

    @Test
    void somebody_elses_registration_is_refused_by_one_button() {
        String email = "stranger@carers.example";
        registerByEmail(visitor(), email);
        int before = count();

        Seen gone = visitor().open(inEnglish(email, "register/confirm")).form().press("No, delete it");

        assertThat(gone.heading()).isEqualTo("It is deleted");
        assertThat(count()).isEqualTo(before - 1);
    }

    private int count() {
        Integer rows = database.queryForObject("SELECT COUNT(*) FROM participant", Integer.class);
        return rows == null ? 0 : rows;
    }
}
