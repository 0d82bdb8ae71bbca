package org.heard.account;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.heard.html.HtmlSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the end of the start where to look and how to get in. */
@Component
class ReadyMessage {

    private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

    private final FirstSignIn firstSignIn;
    private final HtmlSettings settings;
    private final boolean demo;

    ReadyMessage(FirstSignIn firstSignIn, HtmlSettings settings, @Value("${heard.demo:false}") boolean demo) {
        this.firstSignIn = firstSignIn;
        this.settings = settings;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        String site = settings.address().toString().replaceAll("/+$", "");
        String where = "Heard is ready.\n\n  For everyone: " + site + "/\n  For staff:    " + site + "/desk\n";
        log.info(demo ? where + demoLines() : where);
        if (!demo) {
            firstSignIn
                    .offerFirstAdministrator()
                    .ifPresent(token -> log.info(
                            "Nobody looks after this portal yet. Within 24 hours, open this link once to become its first administrator: {}",
                            StaffAccounts.link(settings, token)));
        }
    }

    private static String demoLines() {
        return Arrays.stream(Role.values())
                .map(role -> "    " + DemoAccounts.email(role))
                .collect(Collectors.joining(
                        "\n",
                        "\n  This is a demonstration. Sign in at the desk as one of:\n",
                        "\n  with the password: " + DemoAccounts.PASSWORD + "\n"));
    }
}
