package org.heard.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakableCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7QX-M2TR",
                "k7qx-m2tr",
                "k7qxm2tr",
                " K7QX M2TR ",
                "K7QX–M2TR",
                "K7QX—M2TR",
                "k 7 q x . m 2 t r",
                "\u200eK7QX\u2011M2TR\u200f",
                "Ｋ７ＱＸ－Ｍ２ＴＲ",
                "K7QX_M2TR\u0000"
            })
    void a_person_may_type_her_code_in_any_of_the_usual_ways(String typed) {
        assertThat(SpeakableCode.parse(typed, 2)).isEqualTo(new SpeakableCode("K7QX-M2TR"));
    }

    @Test
    void a_person_who_mixes_up_look_alikes_is_told_which_characters_cannot_be_right() {
        var problem = catchThrowableOfType(MistypedCode.class, () -> SpeakableCode.parse("KOQX-1M2O", 2));
        assertThat(problem.impossible()).containsExactly("O", "1");
        assertThat(problem.messageKey()).isEqualTo("privacy.code.characters");
    }

    @Test
    void a_person_who_leaves_letters_out_is_told_how_many_there_should_be() {
        var problem = catchThrowableOfType(MistypedCode.class, () -> SpeakableCode.parse("K7QX-M2T", 2));
        assertThat(problem.impossible()).isEmpty();
        assertThat(problem.found()).isEqualTo(7);
        assertThat(problem.expected()).isEqualTo(8);
        assertThat(problem.messageKey()).isEqualTo("privacy.code.length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "\u200e"})
    void a_person_who_types_nothing_is_asked_for_her_code(String typed) {
        assertThat(catchThrowableOfType(MistypedCode.class, () -> SpeakableCode.parse(typed, 2))
                        .messageKey())
                .isEqualTo("privacy.code.missing");
    }

    @Test
    void a_person_who_pastes_a_whole_page_is_told_about_a_few_characters_only() {
        var problem = catchThrowableOfType(
                MistypedCode.class, () -> SpeakableCode.parse("😀'<script>; DROP ".repeat(999), 2));
        assertThat(problem.impossible()).hasSizeLessThanOrEqualTo(10).contains("😀");
    }

    @Test
    void new_codes_differ_and_no_group_of_them_is_a_word() {
        var seen = new HashSet<SpeakableCode>();
        for (int i = 0; i < 2_000; i++) {
            SpeakableCode code = SpeakableCode.random(3);
            assertThat(code.text())
                    .matches("[" + SpeakableCode.ALPHABET + "]{4}(-[" + SpeakableCode.ALPHABET + "]{4}){2}");
            assertThat(code.text().split("-"))
                    .allSatisfy(group -> assertThat(group).containsPattern("[0-9]"));
            assertThat(SpeakableCode.parse(code.text(), 3)).isEqualTo(code);
            assertThat(seen.add(code)).isTrue();
        }
    }

    @Test
    void codes_never_contain_look_alikes() {
        assertThat(SpeakableCode.ALPHABET).doesNotContain("0", "O", "1", "I", "L", "5", "S", "B", "Z", "U");
        assertThatThrownBy(() -> new SpeakableCode("K0QX-M2TR")).isInstanceOf(IllegalArgumentException.class);
    }
}
