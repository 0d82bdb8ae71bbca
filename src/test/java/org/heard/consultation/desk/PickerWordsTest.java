package org.heard.consultation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.Test;

/** Whoever picks a day does so in her own language, and days come before months. */
class PickerWordsTest extends ViewTest {

    @Test
    void a_welsh_speaker_picks_a_day_in_welsh() {
        speak(Locale.forLanguageTag("cy"));

        var words = new DayField("Dyddiad").getI18n();

        assertThat(words.getMonthNames()).hasSize(12).startsWith("Ionawr", "Chwefror");
        assertThat(words.getWeekdays()).hasSize(7).startsWith("Dydd Sul", "Dydd Llun");
        assertThat(words.getWeekdaysShort()).hasSize(7);
        assertThat(words.getToday()).isEqualTo("Heddiw");
        assertThat(words.getCancel()).isEqualTo("Canslo");
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(words.getDateFormats()).startsWith("d/M/yyyy");
        assertThat(words.getBadInputErrorMessage()).contains("5/1/2027");
    }

    @Test
    void an_urdu_speaker_picks_a_moment_in_urdu_with_the_clock_of_the_hint() {
        speak(Locale.forLanguageTag("ur"));

        var field = new MomentField("تاریخ");

        assertThat(field.getDatePickerI18n().getMonthNames()).startsWith("جنوری");
        assertThat(field.getDatePickerI18n().getWeekdays()).startsWith("اتوار", "پیر");
        assertThat(field.getI18n().getIncompleteInputErrorMessage()).contains("17:00");
        assertThat(field.getLocale()).isEqualTo(Locale.UK);
    }
}
