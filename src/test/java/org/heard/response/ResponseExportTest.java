package org.heard.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1632", "-2+3", "@SUM(A1)", " =cmd", "\tx", "\r=1", "＝1"})
    void words_that_a_spreadsheet_would_take_for_a_formula_stay_words(String typed) {
        assertThat(ResponseExport.harmless(typed)).isEqualTo("'" + typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tea = cake", "5 - 4", "‏שלום", "🍰"})
    void ordinary_words_stay_as_they_are(String typed) {
        assertThat(ResponseExport.harmless(typed)).isEqualTo(typed);
    }
}
