package org.heard.response.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.language.Languages;
import org.heard.privacy.SpeakableCode;
import org.heard.response.Drafts;
import org.springframework.stereotype.Service;

/**
 * The one cookie that answering uses: it keeps the code of an answer on the person's device, and is sent to the pages of
 * that one answer only. It is set when a form is sent, never by reading.
 */
@Service
class AnswerCookie {

    static final String NAME = "heard-answer";

    /** What follows the code on a device that others use too. */
    private static final String SHARED = ".shared";

    private static final int UNTIL_CLOSED = -1;
    private static final Duration LONGEST = Duration.ofDays(400);

    private final Languages languages;

    AnswerCookie(Languages languages) {
        this.languages = languages;
    }

    /** The code that the browser sent along, if it keeps one. */
    Optional<SpeakableCode> read() {
        return values().flatMap(value -> parse(value).stream()).findFirst();
    }

    /** Whether the person said that others use the device too: then the browser forgets the code when it is closed. */
    boolean isShared() {
        return values().anyMatch(value -> value.endsWith(SHARED));
    }

    private static Stream<String> values() {
        Cookie[] cookies = VaadinRequest.getCurrent().getCookies();
        return cookies == null
                ? Stream.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue);
    }

    private static Optional<SpeakableCode> parse(String value) {
        try {
            return Optional.of(SpeakableCode.parse(value.replace(SHARED, ""), Drafts.CODE_GROUPS));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Keeps the code for the pages of one consultation, in every language. */
    void keep(String slug, SpeakableCode code, Duration time) {
        Duration kept = time.compareTo(LONGEST) > 0 ? LONGEST : time;
        set(slug, code.text(), (int) Math.max(kept.toSeconds(), 60));
    }

    /** Keeps the code until the browser is closed. */
    void keepOnShared(String slug, SpeakableCode code) {
        set(slug, code.text() + SHARED, UNTIL_CLOSED);
    }

    /** Takes the code off the device. */
    void forget(String slug) {
        set(slug, "", 0);
    }

    private void set(String slug, String value, int seconds) {
        for (Locale language : languages.all()) {
            var cookie = new Cookie(NAME, value);
            cookie.setPath("/" + language.toLanguageTag() + "/" + Journey.path(slug, ""));
            cookie.setHttpOnly(true);
            cookie.setSecure(VaadinRequest.getCurrent().isSecure());
            cookie.setMaxAge(seconds);
            cookie.setAttribute("SameSite", "Lax");
            VaadinResponse.getCurrent().addCookie(cookie);
        }
    }
}
