package org.heard.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them. The British ones are Ofcom's for drama, which nobody has. */
class MobileNumberTest {

    @ParameterizedTest
    @CsvSource({
        "07700 900123, +447700900123",
        "(07700) 900-123, +447700900123",
        "+44 7700 900123, +447700900123",
        "0044 7700 900123, +447700900123",
        "۰۷۷۰۰ ۹۰۰۱۲۳, +447700900123",
        "+92 300 1234567, +923001234567"
    })
    void a_mobile_number_is_understood_as_people_write_it(String typed, String meant) {
        assertThat(MobileNumber.read(typed)).map(MobileNumber::text).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "rhian",
                "029 2018 0123",
                "07700",
                "07700 900123 07700 900123 07700 900123 07700 900123",
                "<script>",
                "+0 0 0"
            })
    void what_no_text_message_reaches_is_not(String typed) {
        assertThat(MobileNumber.read(typed)).isEmpty();
    }
}
