package org.heard.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.heard.questionnaire.Answer;
import org.junit.jupiter.api.Test;

/** One answer, typed in several places. */
class KeptTest {

    private static final Answer TEA = Answer.words("Tea");
    private static final Answer CAKE = Answer.words("Cake");
    private static final Answer NOTHING = Answer.none();

    private Kept kept = Kept.nothing();

    /** A page that was made when the answer was {@code knew} holds {@code typed} now. */
    private void type(String page, Answer knew, Answer typed) {
        PageVersion version = PageVersion.of(List.of(knew));
        kept = kept.typed(typed, page, version.knew(0, typed), version.knew(0, kept.answer()));
    }

    @Test
    void what_is_typed_on_one_page_is_kept_as_it_grows() {
        type("a", NOTHING, TEA);
        type("a", NOTHING, Answer.words("Tea and"));
        assertThat(kept.answer().text()).isEqualTo("Tea and");
        type("a", NOTHING, NOTHING);
        assertThat(kept.answer()).isEqualTo(NOTHING);
        assertThat(kept.isDisputed()).isFalse();
    }

    @Test
    void two_pages_that_disagree_are_both_kept_and_the_second_may_go_on_typing() {
        type("a", NOTHING, TEA);
        type("b", NOTHING, CAKE);
        type("b", NOTHING, Answer.words("Cake, please"));
        assertThat(kept.answer()).isEqualTo(TEA);
        assertThat(kept.others()).extracting(Kept.Other::answer).containsExactly(Answer.words("Cake, please"));
        Answer please = Answer.words("Cake, please");
        kept = kept.chosen(please, Set.of(PageVersion.mark(TEA), PageVersion.mark(please)));
        assertThat(kept.isDisputed()).isFalse();
        assertThat(kept.answer()).isEqualTo(please);
    }

    @Test
    void what_came_after_the_person_was_asked_is_not_lost_by_her_choice() {
        type("a", NOTHING, TEA);
        type("b", NOTHING, CAKE);
        Set<String> seen = Set.of(PageVersion.mark(TEA), PageVersion.mark(CAKE));
        type("c", NOTHING, Answer.words("Soup"));
        kept = kept.chosen(CAKE, seen);
        assertThat(kept.answer()).isEqualTo(CAKE);
        assertThat(kept.others()).extracting(Kept.Other::answer).containsExactly(Answer.words("Soup"));
    }

    @Test
    void a_page_that_changed_nothing_undoes_nothing() {
        type("a", NOTHING, TEA);
        type("b", NOTHING, NOTHING);
        assertThat(kept.answer()).isEqualTo(TEA);
        assertThat(kept.isDisputed()).isFalse();
    }

    @Test
    void a_page_that_knew_the_answer_may_change_it_and_the_same_answer_is_no_dispute() {
        type("a", NOTHING, TEA);
        type("b", TEA, CAKE);
        assertThat(kept.answer()).isEqualTo(CAKE);
        type("c", TEA, CAKE);
        assertThat(kept.isDisputed()).isFalse();
    }

    @Test
    void a_version_that_was_tampered_with_loses_nothing() {
        type("a", NOTHING, TEA);
        var broken = new PageVersion("zz");
        kept = kept.typed(CAKE, "b", broken.knew(0, CAKE), broken.knew(0, TEA));
        assertThat(kept.answer()).isEqualTo(TEA);
        assertThat(kept.others()).hasSize(1);
    }

    @Test
    void words_never_show_in_a_log() {
        assertThat(TEA.toString()).doesNotContain("Tea");
        assertThat(DraftContent.of(AnsweringAs.unsaid())
                        .with("q", new Kept(TEA, "", List.of()))
                        .toString())
                .doesNotContain("Tea");
    }

    @Test
    void files_that_come_and_go_leave_words_and_a_way_out_as_they_are() {
        var typed = new Answer(List.of(Answer.DONT_KNOW), "maybe");
        Kept with = Kept.nothing().typed(typed, "a", false, true).holding(List.of("one.jpg"));
        assertThat(with.answer()).isEqualTo(new Answer(List.of("one.jpg", Answer.DONT_KNOW), "maybe"));
        assertThat(with.holding(List.of()).answer()).isEqualTo(typed);
        assertThat(new Typed("photos", with.answer(), true).typedHere()).isEqualTo(typed);
    }
}
