package org.heard.response.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heard.message.OutgoingMessage;
import org.heard.message.OutgoingMessages;
import org.heard.response.AskedConsultation;
import org.heard.testing.Post.Sent;
import org.heard.testing.Seen;
import org.heard.testing.ViewTest;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** A person sends herself the way back to her answer, by mail or text message, with script off. */
class SavedLinkTest extends ViewTest {

    @Autowired
    private OutgoingMessages messages;

    private AskedConsultation club;
    private Visitor amina;
    private Seen saved;

    @BeforeEach
    void begin() {
        club = AskedConsultation.asking(database, clock.instant(), """
                {"pages": [{"title": {"en": "Your say"}, "questions": [
                   {"key": "why", "type": "LONG_TEXT", "wording": {"en": "What matters to you?"}}]}]}""");
        amina = visitor();
        saved = amina.open(club.respond(""))
                .form()
                .choose("For myself")
                .press("Continue")
                .form()
                .type("What matters to you?", "Half a thought")
                .press("Save and come back later");
    }

    private Seen send(Seen page, String field, String to, String button) {
        return page.form("form:has([name=" + field + "])").set(field, to).press(button);
    }

    @Test
    void a_texted_link_opens_her_words_on_another_phone_and_staff_cannot_read_it() {
        String number = "+4477009%05d".formatted(UUID.randomUUID().hashCode() & 0xfff);
        Seen sent = send(saved, "mobile", number, "Text me the link");
        assertThat(sent.text()).contains("The text message is on its way.");

        Sent text = post.lastTo(number);
        assertThat(text.channel()).isEqualTo("SMS");
        assertThat(text.body()).contains("Or type the code ").hasSizeLessThan(320);
        assertThat(visitor()
                        .open(text.link("/respond"))
                        .follow("Carry on with page 1 of 1")
                        .form()
                        .value("What matters to you?"))
                .isEqualTo("Half a thought");

        signIn("ffion@brynafon.example", "FRONT_DESK");
        assertThat(messages.to(number, Pageable.ofSize(5)))
                .as("nor that it was she who answered")
                .isEmpty();
        UI.getCurrent().navigate("desk/messages");
        assertThat(pageText()).doesNotContain("Tuesday Club");
        @SuppressWarnings("unchecked")
        Select<OutgoingMessages.Show> show = _get(Select.class, spec -> spec.withLabel("Show"));
        show.setValue(OutgoingMessages.Show.GONE);
        @SuppressWarnings("unchecked")
        Grid<OutgoingMessage> grid = _get(Grid.class);
        assertThat(IntStream.range(0, GridKt._size(grid))
                        .mapToObj(row -> GridKt._getFormattedRow(grid, row).toString()))
                .anyMatch(row -> row.contains("Link to an answer that was begun") && row.contains("Not shown"))
                .noneMatch(row -> row.contains(number));
    }

    @Test
    void a_mistyped_address_is_mended_on_the_same_page_and_the_mail_still_goes() {
        String wrong = "amina-" + UUID.randomUUID() + "@exampel.org";
        String right = wrong.replace("exampel", "example");
        Seen first = send(saved, "email", wrong, "Send me the link");
        Seen second = send(first, "email", right, "Send me the link");
        send(first, "email", right, "Send me the link");
        assertThat(second.text()).contains("The email is on its way.");
        assertThat(post.to(right)).as("once, though it was pressed twice").hasSize(1);
    }

    @Test
    void a_number_or_address_that_is_none_is_refused_kindly_and_kept() {
        Seen wrong = send(saved, "mobile", "029 2018 0123", "Text me the link");
        assertThat(wrong.problems())
                .containsExactly("Please type a mobile number like 07700 900123. For another country, begin with + and"
                        + " its code.");
        assertThat(wrong.form("form:has([name=mobile])").value("Your mobile number"))
                .isEqualTo("029 2018 0123");
        assertThat(send(saved, "email", "amina", "Send me the link").problems())
                .containsExactly("Please type an email address like name@example.com");
    }

    @Test
    void nobody_is_pestered_through_the_form() {
        String number = "+447700900987";
        for (int i = 0; i < 5; i++) {
            assertThat(send(amina.open(club.respond("saved")), "mobile", number, "Text me the link")
                            .problems())
                    .isEmpty();
        }
        Seen enough = send(amina.open(club.respond("saved")), "mobile", number, "Text me the link");
        assertThat(enough.problems().getFirst()).contains("we do not send more", "write your code down");
        assertThat(post.to(number)).hasSize(5);
    }
}
