package org.heard.consultation.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-09-05T14:00:00+01:00      | 2016-09-05T13:00:00Z
            2016-10-18T09:30:00.000+00:00  | 2016-10-18T09:30:00Z
            2016-11-16T15:33:24.545Z       | 2016-11-16T15:33:24Z
            2026-07-01T12:00:00            | 2026-07-01T11:00:00Z
            2026-07-01 12:00               | 2026-07-01T11:00:00Z
            01/07/2026                     | 2026-06-30T23:00:00Z
            1.7.26                         | 2026-06-30T23:00:00Z
            1-12-2026                      | 2026-12-01T00:00:00Z
            1 July 2026                    | 2026-06-30T23:00:00Z
            1st July 2026 at 9am           | 2026-07-01T08:00:00Z
            Wednesday, 1 July 2026 5.30pm  | 2026-07-01T16:30:00Z
            5pm on 1 July 2026             | 2026-07-01T16:00:00Z
            July 1st, 2026                 | 2026-06-30T23:00:00Z
            1 Gorffennaf 2026              | 2026-06-30T23:00:00Z
            Dydd Mercher 1 Gorffennaf 2026 | 2026-06-30T23:00:00Z
            1 Gorffennaf 2026 am 5yh       | 2026-07-01T16:00:00Z
            31 Rhagfyr 2026, hanner dydd   | 2026-12-31T12:00:00Z
            12 March 2026 midday           | 2026-03-12T12:00:00Z
            12/03/2026 12am                | 2026-03-12T00:00:00Z
            """)
    void dates_are_read_as_people_write_them(String written, Instant start) {
        assertThat(DateText.read(written)).map(DateText::start).contains(start);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "31/02/2026",
                "12/25/2026",
                "29 February 2026",
                "2026",
                "1 Foo 2026",
                "0001-01-01",
                "45000",
                "1/1/2026 25:00",
                "1/1/2026 5",
                "1/1/2026 13pm",
                "9999-12-31"
            })
    void what_is_no_day_of_the_calendar_is_not_guessed(String written) {
        assertThat(DateText.read(written)).isEmpty();
    }

    @Test
    void a_day_without_a_time_lasts_until_its_last_minute_in_the_united_kingdom() {
        DateText summer = DateText.read("31/07/2026").orElseThrow();
        assertThat(summer.start()).isEqualTo("2026-07-30T23:00:00Z");
        assertThat(summer.end()).isEqualTo("2026-07-31T22:59:00Z");
        assertThat(DateText.read("31 July 2026 midnight").orElseThrow().end()).isEqualTo("2026-07-31T22:59:00Z");
        assertThat(DateText.read("31/12/2026 17:00").orElseThrow().end()).isEqualTo("2026-12-31T17:00:00Z");
    }

    @Test
    void a_spreadsheet_date_at_midnight_has_no_time() {
        assertThat(DateText.of(LocalDateTime.of(2026, 1, 31, 0, 0)).end()).isEqualTo("2026-01-31T23:59:00Z");
        assertThat(DateText.of(LocalDateTime.of(2026, 1, 31, 12, 0)).end()).isEqualTo("2026-01-31T12:00:00Z");
    }
}
