package org.heard.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.format.making.FileForm;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;
import org.junit.jupiter.api.Test;

/** What a machine makes is what people asked for, never smaller. */
class MadeFormsTest {

    private static List<FileForm> of(InformationFormat format, String variant) {
        return MadeForms.of(new WantedFormat(format, variant));
    }

    @Test
    void large_print_comes_in_the_size_that_was_asked_for_or_the_next_larger_one() {
        assertThat(of(InformationFormat.LARGE_PRINT, "16")).containsExactly(FileForm.PDF_18);
        assertThat(of(InformationFormat.LARGE_PRINT, "18")).containsExactly(FileForm.PDF_18);
        assertThat(of(InformationFormat.LARGE_PRINT, "20")).containsExactly(FileForm.PDF_24);
        assertThat(of(InformationFormat.LARGE_PRINT, "28")).containsExactly(FileForm.PDF_28);
    }

    @Test
    void braille_comes_in_the_kind_that_is_read() {
        assertThat(of(InformationFormat.WORD, "")).containsExactly(FileForm.DOCX);
        assertThat(of(InformationFormat.EPUB, "")).containsExactly(FileForm.EPUB);
        assertThat(of(InformationFormat.AUDIO, "opus")).startsWith(FileForm.OGG);
        assertThat(of(InformationFormat.EASY_READ, "")).startsWith(FileForm.PDF_18);
        assertThat(of(InformationFormat.BRAILLE, "contracted")).containsExactly(FileForm.BRF_2);
        assertThat(of(InformationFormat.BRAILLE, "uncontracted")).containsExactly(FileForm.BRF_1);
    }

    @Test
    void what_only_people_can_make_is_in_no_file() {
        assertThat(of(InformationFormat.MAKATON, "")).isEmpty();
        assertThat(of(InformationFormat.BSL_VIDEO, "")).isEmpty();
        assertThat(of(InformationFormat.MOON, "")).isEmpty();
    }

    @Test
    void a_request_is_met_when_every_format_was_handed_over_and_nothing_else_was_asked() {
        var large = new WantedFormat(InformationFormat.LARGE_PRINT, "24");
        var video = new WantedFormat(InformationFormat.BSL_VIDEO, "");

        assertThat(AtOnce.isAll(new Wish(List.of(large), "", ""), List.of(large)))
                .isTrue();
        assertThat(AtOnce.isAll(new Wish(List.of(large, video), "", ""), List.of(large)))
                .isFalse();
        assertThat(AtOnce.isAll(new Wish(List.of(large), "", "On yellow paper"), List.of(large)))
                .isFalse();
        assertThat(AtOnce.isAll(new Wish(List.of(), "cy", ""), List.of(WantedFormat.STANDARD)))
                .isTrue();
        assertThat(AtOnce.isAll(new Wish(List.of(), "cy", ""), List.of())).isFalse();
    }
}
