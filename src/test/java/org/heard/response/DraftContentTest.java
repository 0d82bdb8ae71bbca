package org.heard.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heard.questionnaire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of an answer that was begun. */
class DraftContentTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String BEFORE = """
            {"who":{"capacity":"MYSELF_HELPED","organisation":"","people":"",
              "speaking":{"help":["READ","WROTE"],"helper":"FAMILY","view":null,"basis":null,"gathered":""}},
             "said":{"organisation":"Moira’s Club","people":"about 30",
              "speaking":{"help":["READ","WROTE"],"helper":"FAMILY","view":"GIVEN","basis":null,"gathered":"At the door"}},
             "answers":{"travel":{"answer":{"chosen":["bus"],"text":""},"by":"a","others":[]}},
             "mailed":["receipt"]}""";

    @Test
    void a_draft_of_before_its_parts_were_kept_as_answers_are_is_read_whole() {
        DraftContent content = JSON.readValue(BEFORE, DraftContent.class);

        assertThat(content.who().said()).contains(Capacity.MYSELF_HELPED);
        assertThat(content.who().speaking().help()).containsExactly(Speaking.Help.READ, Speaking.Help.WROTE);
        assertThat(content.who().organisation()).isEmpty();
        AnsweringAs group = content.whoIn(Capacity.ORGANISATION);
        assertThat(group.organisation()).isEqualTo("Moira’s Club");
        assertThat(group.speaking().gathered()).isEqualTo("At the door");
        assertThat(content.whoIn(Capacity.FOR_SOMEONE).speaking().understanding())
                .contains(Speaking.View.GIVEN);
        assertThat(content.kept("travel").answer()).isEqualTo(Answer.choices("bus"));
        assertThat(content.mailed()).containsExactly("receipt");
    }

    @Test
    void what_is_written_is_read_again() {
        DraftContent content = JSON.readValue(BEFORE, DraftContent.class);
        assertThat(JSON.readValue(JSON.writeValueAsString(content), DraftContent.class))
                .isEqualTo(content);
    }

    @Test
    void an_older_draft_yet_knows_in_which_capacity_she_answers() {
        DraftContent content = JSON.readValue("{\"who\":{\"capacity\":\"STAFF\"},\"answers\":{}}", DraftContent.class);
        assertThat(content.who()).isEqualTo(AnsweringAs.of(Capacity.STAFF));
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void who_answers_comes_back_as_it_was_said(Capacity capacity) {
        var said = new AnsweringAs(
                capacity,
                "Moira’s Club",
                "30",
                new Speaking(
                        List.of(Speaking.Help.EXPLAINED),
                        Speaking.Helper.ADVOCATE,
                        Speaking.View.UNDERSTOOD,
                        Speaking.Basis.DEPUTY,
                        "At the door"));
        assertThat(DraftContent.of(said).who()).isEqualTo(said);
        assertThat(DraftContent.of(said).sent().who()).isEqualTo(said);
    }

    @Test
    void a_dispute_about_what_does_not_fit_her_capacity_waits_until_it_does() {
        DraftContent group = DraftContent.of(AnsweringAs.of(Capacity.ORGANISATION));
        String gathered = WhoPart.GATHERED.key();
        DraftContent twice = say(say(group, gathered, "At the door", "a"), gathered, "In a meeting", "b");
        assertThat(twice.disputed()).containsExactly(gathered);

        DraftContent myself = twice.with(WhoPart.CAPACITY.key(), new Kept(Answer.choices("MYSELF"), "", List.of()));
        assertThat(myself.disputed()).isEmpty();
        assertThat(myself.whoIn(Capacity.ORGANISATION).speaking().gathered()).isEqualTo("At the door");
    }

    private static DraftContent say(DraftContent content, String key, String words, String page) {
        PageVersion nothing = PageVersion.of(Map.of(key, Answer.none()).values());
        return content.typed(List.of(new Typed(key, Answer.words(words))), nothing, page);
    }
}
