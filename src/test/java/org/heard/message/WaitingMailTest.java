package org.heard.message;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.UUID;
import org.heard.message.MessageText.Written;
import org.heard.privacy.EmailAddress;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff see which mail has not gone out yet, why, and when it is tried again. */
class WaitingMailTest extends ViewTest {

    @Autowired
    private Outbox outbox;

    @Test
    void mail_that_waits_for_the_mail_server_is_seen_on_the_desk() {
        String subject = "Your reference " + UUID.randomUUID();
        OutgoingMessage.Id id = outbox.send(Message.email(
                new EmailAddress("gwen@braille.example"),
                Locale.ENGLISH,
                "format.post.confirm.about",
                new Written(subject, "Hello")));
        database.update(
                "UPDATE outgoing_message SET state = 'WAITING', attempts = 2, last_problem = 'NO_SERVER', done_at = NULL,"
                        + " next_attempt_at = '2030-01-01 10:00:00' WHERE id = ?",
                id.value().toString());
        try {
            signIn("ffion@brynafon.example", "FRONT_DESK");
            UI.getCurrent().navigate("desk/messages");
            @SuppressWarnings("unchecked")
            Select<OutgoingMessages.Show> show = _get(Select.class, spec -> spec.withLabel("Show"));
            show.setValue(OutgoingMessages.Show.UNDER_WAY);
            @SuppressWarnings("unchecked")
            Grid<OutgoingMessage> grid = _get(Grid.class);
            assertThat(GridKt._findAll(grid))
                    .extracting(OutgoingMessage::subject)
                    .contains(subject);

            UI.getCurrent().navigate("desk/messages/" + id.value());
            assertThat(pageText())
                    .contains("The mail server could not be reached.")
                    .contains("Next try")
                    .contains("1 January 2030");
        } finally {
            outbox.forget("gwen@braille.example");
        }
    }
}
