package org.heard.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.heard.site.FormatChoice;
import org.junit.jupiter.api.Test;

/** What a person reads has one name wherever it is kept, and the site shows her the same first. */
class WantedFormatTest {

    private static Stream<WantedFormat> all() {
        return Stream.of(InformationFormat.values())
                .flatMap(format -> format.variants().isEmpty()
                        ? Stream.of(new WantedFormat(format, ""))
                        : format.variants().stream().map(variant -> new WantedFormat(format, variant)));
    }

    @Test
    void every_format_is_known_by_its_name_again() {
        assertThat(all())
                .allSatisfy(
                        format -> assertThat(WantedFormat.named(format.code())).isEqualTo(format));
        assertThat(new WantedFormat(InformationFormat.LARGE_PRINT, "24").code()).isEqualTo("large_print.24");
        assertThat(WantedFormat.named("")).isEqualTo(WantedFormat.STANDARD);
        assertThatThrownBy(() -> WantedFormat.named("papyrus")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_site_shows_first_what_she_reads_and_never_smaller_print() {
        assertThat(new WantedFormat(InformationFormat.LARGE_PRINT, "20").choice())
                .contains(FormatChoice.LARGE_PRINT_24);
        assertThat(new WantedFormat(InformationFormat.EASY_READ, "").choice()).contains(FormatChoice.EASY_READ);
        assertThat(WantedFormat.STANDARD.choice()).isEmpty();
        assertThat(Stream.of(FormatChoice.values()).filter(choice -> choice != FormatChoice.WEB))
                .allSatisfy(
                        choice -> assertThat(WantedFormat.of(choice).choice()).contains(choice));
    }
}
