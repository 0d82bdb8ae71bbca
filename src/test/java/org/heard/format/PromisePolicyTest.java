package org.heard.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;
import org.heard.site.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when a format comes, worked out by hand on the calendars of the three lists of bank holidays. */
class PromisePolicyTest {

    private static final FormatSettings USUAL = new FormatSettings(Map.of(), 15, 15);
    private static final Wish LARGE_PRINT = wish(new WantedFormat(InformationFormat.LARGE_PRINT, "24"));
    private static final Wish BRAILLE = wish(new WantedFormat(InformationFormat.BRAILLE, "contracted"));

    private static Wish wish(WantedFormat... formats) {
        return new Wish(List.of(formats), "", "");
    }

    private static PromisePolicy in(String nation) {
        return new PromisePolicy(USUAL, new WorkingDays(nation));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void large_print_asked_for_on_a_monday_comes_by_the_next_monday() {
        assertThat(in("wales").due(day("2026-11-02"), LARGE_PRINT)).isEqualTo("2026-11-09");
    }

    @ParameterizedTest
    @CsvSource({
        // Christmas Day 2026 is a Friday, Boxing Day is kept on Monday the 28th
        "england,           2026-12-21, 2026-12-30",
        "wales,             2026-12-21, 2026-12-30",
        "northern-ireland,  2026-12-21, 2026-12-30",
        "scotland,          2026-12-21, 2026-12-30",
        // over New Year 2027: 1 January everywhere, 4 January too in Scotland
        "wales,             2026-12-29, 2027-01-06",
        "scotland,          2026-12-29, 2027-01-07",
        // both days of Christmas 2027 fall on a weekend and are kept on the 27th and 28th
        "wales,             2027-12-24, 2028-01-05",
        "scotland,          2027-12-24, 2028-01-06",
        // Good Friday is 26 March 2027; Easter Monday is no holiday in Scotland
        "wales,             2027-03-24, 2027-04-02",
        "northern-ireland,  2027-03-24, 2027-04-02",
        "scotland,          2027-03-24, 2027-04-01",
        // St Patrick's Day
        "northern-ireland,  2028-03-16, 2028-03-24",
        "england,           2028-03-16, 2028-03-23",
    })
    void five_working_days_leave_out_the_nations_bank_holidays(String nation, String asked, String due) {
        assertThat(in(nation).due(day(asked), LARGE_PRINT)).isEqualTo(due);
    }

    @Test
    void ten_working_days_over_christmas_reach_into_january() {
        // 22, 23, 24, 29, 30, 31 December; 4, 5, 6, 7 January
        assertThat(in("wales").due(day("2026-12-21"), BRAILLE)).isEqualTo("2027-01-07");
    }

    @Test
    void asking_at_a_weekend_is_like_asking_on_the_friday_before() {
        LocalDate friday = in("england").due(day("2026-11-06"), LARGE_PRINT);

        assertThat(in("england").due(day("2026-11-07"), LARGE_PRINT)).isEqualTo(friday);
        assertThat(in("england").due(day("2026-11-08"), LARGE_PRINT)).isEqualTo(friday);
    }

    @Test
    void several_formats_at_once_come_with_the_slowest() {
        Wish both = wish(
                new WantedFormat(InformationFormat.LARGE_PRINT, "18"),
                new WantedFormat(InformationFormat.BSL_VIDEO, ""));

        assertThat(in("wales").due(day("2026-11-02"), both)).isEqualTo("2026-11-30");
    }

    @Test
    void a_translation_takes_its_own_time() {
        var plainTextInPolish = new Wish(List.of(new WantedFormat(InformationFormat.PLAIN_TEXT, "")), "pl", "");

        assertThat(in("wales").due(day("2026-11-02"), plainTextInPolish)).isEqualTo("2026-11-23");
    }

    @Test
    void a_council_can_promise_other_times() {
        var quick = new PromisePolicy(
                new FormatSettings(Map.of(InformationFormat.LARGE_PRINT, 1), 15, 15), new WorkingDays("wales"));

        assertThat(quick.due(day("2026-11-02"), LARGE_PRINT)).isEqualTo("2026-11-03");
        assertThat(quick.due(day("2026-11-02"), BRAILLE)).isEqualTo("2026-11-16");
        assertThatThrownBy(() -> new FormatSettings(Map.of(InformationFormat.AUDIO, 0), 15, 15))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
