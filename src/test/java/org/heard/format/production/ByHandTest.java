package org.heard.format.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText;
import org.heard.format.Asked;
import org.heard.format.Delivery;
import org.heard.format.Delivery.Way;
import org.heard.format.Wish;
import org.heard.language.Translated;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;
import org.junit.jupiter.api.Test;

/** Which parts of what people ask for are work for a person. */
class ByHandTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Consultation club = new Consultation(Consultation.Id.random(), "tuesday-club", NOW)
            .say(ConsultationText.empty().withTitle(Translated.english("The Tuesday Club")), NOW);

    private static Asked asked(Way way, String language, String other, WantedFormat... formats) {
        return new Asked(
                "The Tuesday Club",
                new Wish(List.of(formats), language, other),
                new Delivery(way, "", way == Way.EMAIL ? "amina@home.example" : "", "", ""),
                "");
    }

    private static WantedFormat format(InformationFormat format, String variant) {
        return new WantedFormat(format, variant);
    }

    private ByHand.Work ofClub(Asked asked) {
        return ByHand.of(asked, List.of(), asked.subject(), Locale.ENGLISH, Optional.of(club));
    }

    private static Wanted wanted(InformationFormat format, String variant, String language) {
        return new Wanted("The Tuesday Club", format, variant, language, "");
    }

    @Test
    void gwens_braille_is_embossed_by_somebody_and_comes_as_a_file_without() {
        WantedFormat braille = format(InformationFormat.BRAILLE, "contracted");

        assertThat(ofClub(asked(Way.POST, "", "", braille)).things())
                .containsExactly(wanted(InformationFormat.BRAILLE, "contracted", "en"));
        assertThat(ofClub(asked(Way.EMAIL, "", "", braille)).things()).isEmpty();
        assertThat(ofClub(asked(Way.EMAIL, "cy", "", braille)).things())
                .containsExactly(wanted(InformationFormat.BRAILLE, "contracted", "cy"));
    }

    @Test
    void a_video_and_audio_are_one_job_and_something_that_is_made_at_once() {
        ByHand.Work work = ofClub(asked(
                Way.EMAIL,
                "",
                "",
                format(InformationFormat.BSL_VIDEO, ""),
                format(InformationFormat.AUDIO, "download")));

        assertThat(work.things()).containsExactly(wanted(InformationFormat.BSL_VIDEO, "", "en"));
        assertThat(work.rest()).isTrue();
    }

    @Test
    void people_who_want_another_language_in_any_print_or_sound_wait_for_one_translation() {
        ByHand.Work work = ofClub(asked(
                Way.POST, "pl", "", format(InformationFormat.PAPER, ""), format(InformationFormat.LARGE_PRINT, "24")));

        assertThat(work.things()).containsExactly(wanted(InformationFormat.STANDARD, "", "pl"));
        assertThat(work.rest()).isFalse();
        assertThat(ofClub(asked(Way.EMAIL, "pl", "")).things())
                .containsExactly(wanted(InformationFormat.STANDARD, "", "pl"));
    }

    @Test
    void large_print_on_paper_is_printed_and_an_ordinary_letter_is_for_the_counter() {
        assertThat(ofClub(asked(Way.POST, "", "", format(InformationFormat.LARGE_PRINT, "24")))
                        .things())
                .containsExactly(wanted(InformationFormat.LARGE_PRINT, "24", "en"));
        ByHand.Work paper = ofClub(asked(Way.POST, "", "", format(InformationFormat.PAPER, "")));
        assertThat(paper.things()).isEmpty();
        assertThat(paper.rest()).isTrue();
    }

    @Test
    void a_letter_that_the_portal_does_not_have_is_all_work_by_hand() {
        Asked letter = asked(Way.EMAIL, "", "A map to feel", format(InformationFormat.LARGE_PRINT, "18"));

        assertThat(ByHand.of(letter, List.of(), "My letter", Locale.of("cy"), Optional.empty())
                        .things())
                .containsExactly(
                        new Wanted("My letter", InformationFormat.LARGE_PRINT, "18", "cy", ""),
                        new Wanted("My letter", null, "", "cy", "A map to feel"));
    }

    @Test
    void what_the_portal_sent_at_once_is_no_work_for_anyone() {
        WantedFormat audio = format(InformationFormat.AUDIO, "download");
        Asked both = asked(Way.EMAIL, "", "", audio, format(InformationFormat.BSL_VIDEO, ""));

        ByHand.Work work = ByHand.of(both, List.of(audio), "The Tuesday Club", Locale.ENGLISH, Optional.of(club));

        assertThat(work.things()).containsExactly(wanted(InformationFormat.BSL_VIDEO, "", "en"));
        assertThat(work.rest()).isFalse();
    }
}
