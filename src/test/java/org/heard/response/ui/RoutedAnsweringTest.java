package org.heard.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.response.AskedConsultation;
import org.heard.testing.Filled;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.heard.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everyone is asked what concerns her, with script off, and what she typed before she changed her mind is not lost. */
class RoutedAnsweringTest extends PortalTest {

    private static final String QUESTIONS = """
            {"pages": [
             {"title": {"en": "You"}, "questions": [
               {"key": "carer", "type": "YES_NO", "wording": {"en": "Do you care for someone?"}, "required": true}]},
             {"title": {"en": "Caring"}, "showIf": {"kind": "ANY_OF", "question": "carer", "values": ["yes"]},
              "questions": [
               {"key": "hours", "type": "NUMBER", "wording": {"en": "How many hours?"}, "dontKnow": true,
                "unit": {"en": "hours a week"}, "limits": {"smallest": 0, "largest": 168}},
               {"key": "since", "type": "DATE", "wording": {"en": "Since when?"}},
               {"key": "night", "type": "SHORT_TEXT", "wording": {"en": "What about the nights?"}}]},
             {"title": {"en": "Much caring"}, "showIf": {"kind": "MORE_THAN", "question": "hours", "values": ["50"]},
              "questions": [
               {"key": "rest", "type": "SATISFACTION", "wording": {"en": "How is your rest?"}}]},
             {"title": {"en": "All"}, "questions": [
               {"key": "told", "type": "STATEMENT", "wording": {"en": "The **library** stays open."}},
               {"key": "best", "type": "RANKING", "wording": {"en": "What is best?"},
                "options": [{"value": "tea", "label": {"en": "Tea"}}, {"value": "songs", "label": {"en": "Songs"}},
                            {"value": "walks", "label": {"en": "Walks"}}]},
               {"key": "rooms", "type": "MATRIX", "wording": {"en": "How are the rooms?"},
                "rows": [{"value": "hall", "label": {"en": "The hall"}}, {"value": "den", "label": {"en": "The den"}}],
                "options": [{"value": "good", "label": {"en": "Good"}}, {"value": "bad", "label": {"en": "Bad"}}]},
               {"key": "area", "type": "PLACE", "wording": {"en": "Where do you live?"}}]}]}""";

    private AskedConsultation club;
    private Visitor amina;

    @BeforeEach
    void openClub() {
        club = AskedConsultation.asking(database, clock.instant(), QUESTIONS);
        amina = visitor();
    }

    private Seen firstPage() {
        Seen start = amina.open(club.respond(""));
        assertThat(start.text()).contains("at most 4 pages with 8 questions");
        return start.form().choose("For myself").press("Continue");
    }

    private static Filled caring(Seen page) {
        assertThat(page.heading()).isEqualTo("Caring");
        return page.form()
                .set("q-hours", "1,60")
                .set("q-since-year", "2019")
                .set("q-since-month", "5")
                .type("What about the nights?", "Long ones");
    }

    @Test
    void amina_who_does_not_care_for_anyone_is_not_asked_about_it() {
        Seen all = firstPage().form().choose("No").press("Continue");

        assertThat(all.heading()).isEqualTo("All");
        assertThat(all.text()).contains("Page 2 of 2").contains("The library stays open.");
        assertThat(all.document().select("fieldset fieldset legend").eachText()).contains("The hall", "The den");
        Seen check = all.form()
                .set("q-best-1", "songs")
                .set("q-best-2", "tea")
                .set("q-rooms-den", "bad")
                .type("Where do you live?", "sa67 8bx")
                .press("Continue");
        assertThat(check.heading()).isEqualTo("Check your answers");
        assertThat(check.text())
                .contains("1. Songs", "2. Tea", "The den: Bad", "SA67")
                .doesNotContain("8BX", "How many hours?", "What we do not send", "The library stays open");
        Seen sent = check.form().press("Send my answer");
        assertThat(sent.heading()).isEqualTo("Thank you. We have your answer.");
        assertThat(club.searchable()).contains("1. Songs\n2. Tea", "The den: Bad", "SA67", "No");
        assertThat(sent.follow("Read or print a copy of your answer").text()).doesNotContain("How many hours?");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays() {
        Seen refused =
                caring(firstPage().form().choose("Yes").press("Continue")).press("Continue");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("Please type a whole number.");
        Seen high = refused.form().set("q-hours", "169").press("Continue");
        assertThat(high.problems()).containsExactly("Please type a number that is 168 or less.");
        assertThat(high.document().selectFirst("#q-since-month").attr("value")).isEqualTo("5");
        Seen date = high.form()
                .set("q-hours", "60")
                .set("q-since-day", "31")
                .set("q-since-month", "2")
                .press("Continue");
        assertThat(date.problems())
                .containsExactly("Please type a date that there is. A year alone, such as 2019, is enough.");
        assertThat(date.form()
                        .set("q-since-day", "")
                        .set("q-since-month", "")
                        .press("Continue")
                        .heading())
                .isEqualTo("Much caring");
    }

    @Test
    void a_ranking_with_a_gap_is_refused_at_the_place() {
        Seen all = firstPage().form().choose("No").press("Continue");

        Seen gap = all.form().set("q-best-2", "tea").press("Continue");
        assertThat(gap.problems())
                .containsExactly("Please choose something here, or leave out the places after it too.");
        assertThat(gap.document().select("#q-best-2 option[selected]").attr("value"))
                .isEqualTo("tea");
        Seen twice = gap.form().set("q-best-1", "tea").press("Continue");
        assertThat(twice.problems()).containsExactly("You chose this twice. Please choose something else here.");
    }

    @Test
    void whoever_changes_an_answer_sees_what_will_not_be_sent_and_gets_it_back() {
        Seen caring = caring(firstPage().form().choose("Yes").press("Continue"))
                .set("q-hours", "60")
                .press("Continue");
        Seen all = caring.form().choose("Satisfied").press("Continue");
        Seen check = all.form().press("Continue");
        assertThat(check.text()).contains("60 hours a week", "May 2019", "Satisfied", "Long ones");

        Seen changed = amina.open(check.document().selectFirst("#row-carer a").attr("href"))
                .form()
                .choose("No")
                .press("Continue");
        assertThat(changed.heading()).isEqualTo("Check your answers");
        assertThat(changed.text()).contains("What we do not send");
        assertThat(changed.document()
                        .select("h2:contains(What we do not send) ~ dl")
                        .text())
                .contains("60 hours a week", "Long ones", "Satisfied");
        assertThat(amina.open(club.respond("2")).heading())
                .as("not asked any more")
                .isEqualTo("All");

        Seen back = amina.open(changed.document().selectFirst("#row-carer a").attr("href"))
                .form()
                .choose("Yes")
                .press("Continue");
        assertThat(back.heading()).as("the pages to which the change leads").isEqualTo("Caring");
        assertThat(back.document().selectFirst("#q-night").attr("value")).isEqualTo("Long ones");

        amina.open(club.respond("1")).form().choose("No").press("Continue");
        amina.open(club.respond("check")).form().press("Send my answer");
        assertThat(club.searchable()).containsExactly("No");
    }

    @Test
    void what_is_typed_on_a_page_that_another_tab_has_made_superfluous_is_kept() {
        Seen caring = firstPage().form().choose("Yes").press("Continue");
        amina.open(club.respond("1")).form().choose("No").press("Continue");

        Seen next = caring(caring).set("q-hours", "60").press("Continue");

        assertThat(next.heading()).isEqualTo("All");
        assertThat(amina.open(club.respond("check")).text()).contains("What we do not send", "Long ones");
    }
}
