package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.consultation.DayCentre.NOW;
import static org.heard.consultation.DayCentre.both;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.consultation.ConsultationText.Way;
import org.heard.consultation.OnlineQuestions.Asked;
import org.heard.consultation.PublishingPolicy.Reason;
import org.heard.language.Dates;
import org.heard.language.Translated;
import org.junit.jupiter.api.Test;

class PublishingPolicyTest {

    private final PublishingPolicy policy = DayCentre.policy("en", "cy");

    @Test
    void a_complete_one_may_be_published() {
        assertThat(policy.reasonsAgainst(DayCentre.draft())).isEmpty();
    }

    @Test
    void an_empty_one_is_refused_with_every_reason_at_once() {
        var empty = new Consultation(Consultation.Id.random(), "empty", NOW);

        assertThat(policy.reasonsAgainst(empty))
                .extracting(Reason::key)
                .map(key -> key.replace("consultation.reason.", ""))
                .contains(
                        "title",
                        "question",
                        "summary",
                        "can-change",
                        "cannot-change",
                        "decides",
                        "level",
                        "opens",
                        "closes",
                        "ways",
                        "sections");
    }

    @Test
    void gwen_who_reads_welsh_gets_everything_that_english_readers_get() {
        Consultation draft = DayCentre.draft();
        ConsultationText text = DayCentre.text();
        draft.say(
                new ConsultationText(
                        Translated.english("The Tuesday Club"),
                        text.question(),
                        Translated.english("The lease ends."),
                        text.canChange(),
                        text.cannotChange(),
                        text.decides(),
                        null,
                        text.asks(),
                        text.sections(),
                        text.easyRead(),
                        text.glossary(),
                        text.documents(),
                        text.ways(),
                        text.contact()),
                NOW);

        assertThat(policy.reasonsAgainst(draft))
                .containsExactly(
                        new Reason("consultation.reason.title", "cy"), new Reason("consultation.reason.summary", "cy"));
        assertThat(DayCentre.policy("en").reasonsAgainst(draft)).isEmpty();
    }

    @Test
    void fewer_than_twelve_weeks_need_a_reason_in_every_language() {
        Consultation brief = open(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 4, 4));
        assertThat(policy.reasonsAgainst(brief.schedule(
                        brief.opensAt().orElseThrow(), brief.closesAt().orElseThrow(), Translated.english("Why"), NOW)))
                .containsExactly(new Reason("consultation.reason.short-reason", "cy"));

        brief.schedule(brief.opensAt().orElseThrow(), brief.closesAt().orElseThrow(), both("Why", "Pam"), NOW);
        assertThat(policy.reasonsAgainst(brief)).isEmpty();
    }

    @Test
    void twelve_weeks_are_84_days_with_the_first_and_the_last_even_when_the_clocks_change() {
        // from a Monday to the twelfth Sunday, over the last Sunday of March
        assertThat(policy.reasonsAgainst(open(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 4, 5))))
                .isEmpty();
    }

    @Test
    void it_closes_after_it_opens() {
        assertThat(policy.reasonsAgainst(DayCentre.draft(NOW, NOW)))
                .containsExactly(new Reason("consultation.reason.order", ""));
    }

    @Test
    void what_is_decided_already_is_told_and_asks_nothing() {
        Consultation news = informing(DayCentre.draft());
        assertThat(policy.reasonsAgainst(news)).isEmpty();

        OnlineQuestions asking = consultation -> Optional.of(new Asked(3, 5));
        assertThat(DayCentre.policy(List.of(asking), "en").reasonsAgainst(news))
                .containsExactly(new Reason("consultation.reason.inform-asks", ""));

        news.say(DayCentre.answeredBy(new Way(WayIn.ONLINE, Translated.empty(), "")), NOW);
        assertThat(policy.reasonsAgainst(news)).containsExactly(new Reason("consultation.reason.inform-asks", ""));
    }

    @Test
    void information_needs_neither_twelve_weeks_nor_ways_to_answer() {
        Consultation news = informing(open(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 20)));
        news.say(DayCentre.answeredBy(), NOW);
        assertThat(policy.reasonsAgainst(news)).isEmpty();
    }

    private static Consultation informing(Consultation consultation) {
        return consultation.describe(Level.INFORM, Set.of(), Set.of(), Set.of(), NOW);
    }

    private static Consultation open(LocalDate first, LocalDate last) {
        return DayCentre.draft(
                first.atTime(9, 0).atZone(Dates.ZONE).toInstant(),
                last.atTime(LocalTime.of(17, 0)).atZone(Dates.ZONE).toInstant());
    }
}
