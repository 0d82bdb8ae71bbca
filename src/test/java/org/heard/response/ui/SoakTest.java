package org.heard.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.heard.testing.Filled;
import org.heard.testing.OwnPortal;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A thousand answers while the portal is killed again and again: everyone who was told that her answer is kept finds it
 * there, once. Run by {@code bin/soak}; it takes some minutes and is no part of {@code bin/test}.
 */
@Tag("soak")
class SoakTest {

    private static final int ANSWERS = Integer.getInteger("soak.answers", 1000);
    private static final int AT_ONCE = 6;
    private static final int KILLS = 3;
    private static final Duration LONGEST = Duration.ofMinutes(40);
    private static final String ANSWER = "/en/consultations/day-services-llanbedw/respond";

    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
    private final Set<String> wrong = ConcurrentHashMap.newKeySet();
    private final AtomicInteger begun = new AtomicInteger();
    private final Instant end = Instant.now().plus(LONGEST);

    @Test
    void what_was_stored_is_what_was_confirmed() throws Exception {
        try (var portal = OwnPortal.start("heard.demo=true", "heard.html.posts-per-minute=1000000");
                var people = Executors.newFixedThreadPool(AT_ONCE)) {
            Set<String> before = receipts(portal);
            Instant started = Instant.now();
            for (int i = 0; i < AT_ONCE; i++) {
                people.submit(() -> answerUntilThereAreEnough(portal.address()));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                waitFor(ANSWERS * kill / (KILLS + 1));
                portal.kill();
                if (kill == 2) {
                    portal.killDatabase();
                }
                portal.startAgain();
            }
            waitFor(ANSWERS);
            Duration took = Duration.between(started, Instant.now());

            Set<String> stored = new HashSet<>(receipts(portal));
            stored.removeAll(before);
            System.out.println(confirmed.size() + " answers confirmed, " + stored.size() + " stored, " + KILLS
                    + " kills, " + took.toSeconds() + " seconds");
            assertThat(wrong).isEmpty();
            assertThat(stored).isEqualTo(confirmed).hasSize(ANSWERS);
        }
    }

    private static Set<String> receipts(OwnPortal portal) {
        return Set.copyOf(portal.database().queryForList("SELECT receipt FROM response", String.class));
    }

    private void waitFor(int answers) throws InterruptedException {
        while (confirmed.size() < answers && wrong.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
    }

    private void answerUntilThereAreEnough(String address) {
        while (begun.incrementAndGet() <= ANSWERS && Instant.now().isBefore(end)) {
            try {
                confirmed.add(answer(Visitor.at(address), "Answer " + begun.get()));
            } catch (RuntimeException | AssertionError e) {
                wrong.add(e.toString());
            }
        }
    }

    private String answer(Visitor person, String words) {
        Seen page = patiently(() -> person.open(ANSWER));
        while (page.document().selectFirst(".receipt-code") == null) {
            Element carryOn = page.document().selectFirst("main p.buttons a.button");
            if (page.document().selectFirst("main form.form .buttons") == null && carryOn != null) {
                // what she sent arrived although no answer came: she is led to where she was
                page = patiently(() -> person.open(carryOn.absUrl("href")));
                continue;
            }
            Filled form = filled(page, words);
            String button = page.document()
                    .select("main form.form .buttons button")
                    .first()
                    .text();
            page = patiently(() -> form.press(button));
        }
        return page.document().expectFirst(".receipt-code").text();
    }

    /** As somebody does who presses again when nothing comes. */
    private Seen patiently(Supplier<Seen> asking) {
        while (true) {
            try {
                Seen seen = asking.get();
                if (seen.status() < 500) {
                    return seen;
                }
            } catch (UncheckedIOException nobodyThere) {
                // the portal is being started again
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("No answer for too long");
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static Filled filled(Seen page, String words) {
        Filled form = page.form("main form.form:has(.buttons)");
        for (Element group : page.document().select("main fieldset")) {
            Element first = group.selectFirst("input[type=radio]");
            if (first != null) {
                form.set(first.attr("name"), first.attr("value"));
            }
        }
        List<Element> areas = page.document().select("main textarea");
        areas.forEach(area -> form.set(area.attr("name"), words));
        return form;
    }
}
