package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @Test
    void every_word_has_to_occur_at_least_as_a_beginning() {
        assertThat(SearchWords.of("Day CENTRE transport").matching()).isEqualTo("+day* +centre* +transport*");
    }

    @Test
    void many_carers_find_one_carer() {
        assertThat(SearchWords.of("carers’ bus fares").matching()).isEqualTo("+carer* +bus* +fare*");
        assertThat(SearchWords.of("illness").matching()).isEqualTo("+illness*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+-><()~*\"@%_\\'", "   ", "", "\u0000", "!!!", "🚌"})
    void signs_that_mean_something_to_a_database_are_no_words(String typed) {
        assertThat(SearchWords.of(typed).isEmpty()).isTrue();
    }

    @Test
    void operators_among_words_are_left_out() {
        assertThat(SearchWords.of("+home* -\"care\" @8 (bus) 100%_").matching()).isEqualTo("+home* +care* +bus* +100*");
        assertThat(SearchWords.of("+home* -\"care\" @8 (bus)").parts()).containsExactly("8");
    }

    @Test
    void short_words_are_looked_for_as_the_beginning_of_a_word() {
        assertThat(SearchWords.of("tŷ").likeBeginnings()).containsExactly("% tŷ%");
        assertThat(SearchWords.of("care at ty").indexed()).containsExactly("care");
    }

    @Test
    void scripts_without_spaces_are_looked_for_anywhere() {
        assertThat(SearchWords.of("居家照护").likeBeginnings()).containsExactly("%居家照护%");
        assertThat(SearchWords.of("যত্ন").likeBeginnings()).containsExactly("%যত্ন%");
    }

    @Test
    void only_very_common_words_are_still_looked_for() {
        assertThat(SearchWords.of("what is this").parts()).contains("what", "this");
    }

    @Test
    void case_signs_and_arabic_marks_do_not_matter() {
        assertThat(SearchWords.normal("Mae'n  GOFALWR’s!")).isEqualTo("mae n gofalwr s");
        assertThat(SearchWords.normal("مُشاوَرت")).isEqualTo("مشاورت");
    }

    @Test
    void endless_input_is_cut_to_what_anyone_would_type() {
        assertThat(SearchWords.of("word1 ".repeat(50_000) + "a b c d e f g h i j k l m n o p")
                        .matching())
                .isEqualTo("+word1*");
        assertThat(SearchWords.of(String.join(
                                " ",
                                java.util.stream.IntStream.range(100, 500)
                                        .mapToObj(Integer::toString)
                                        .toList()))
                        .indexed())
                .hasSize(12);
    }
}
