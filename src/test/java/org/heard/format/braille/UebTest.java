package org.heard.format.braille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked cases of The Rules of Unified English Braille (2013, second edition), by section. */
class UebTest {

    @BeforeAll
    static void where_there_is_a_library() {
        assumeTrue(Transcribers.tables().has(Locale.ENGLISH, 2), "There is no liblouis for this kind of machine");
    }

    private static String cells(int grade, String text) throws Unmapped {
        return Transcribers.tables().cells(Locale.ENGLISH, grade, text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            6.1  digits            | 2027                      | ⠼⠃⠚⠃⠛
            6.2  comma             | 412,000                   | ⠼⠙⠁⠃⠂⠚⠚⠚
            6.2  decimal point     | 4.50                      | ⠼⠙⠲⠑⠚
            3.10 pounds            | £412,000                  | ⠈⠇⠼⠙⠁⠃⠂⠚⠚⠚
            3.21 per cent          | 20%                       | ⠼⠃⠚⠨⠴
            3.7  at                | a@b                       | ⠁⠈⠁⠃
            8.3  one capital       | Llanbedw                  | ⠠⠇⠇⠁⠝⠃⠑⠙⠺
            8.4  a word            | NHS                       | ⠠⠠⠝⠓⠎
            8.5  a passage         | PLEASE DO NOT STOP now    | ⠠⠠⠠⠏⠇⠑⠁⠎⠑⠀⠙⠕⠀⠝⠕⠞⠀⠎⠞⠕⠏⠠⠄⠀⠝⠕⠺
            7.6  quotation marks   | “stay”                    | ⠦⠎⠞⠁⠽⠴
            7.2  dash              | now – then                | ⠝⠕⠺⠀⠠⠤⠀⠞⠓⠑⠝
            6.3  time              | 5:30 pm                   | ⠼⠑⠒⠼⠉⠚⠀⠏⠍
            4.2  accents           | tŷ                        | ⠞⠘⠩⠽
            """)
    void uncontracted(String rule, String text, String cells) throws Unmapped {
        assertThat(cells(1, text)).as(rule).isEqualTo(cells.replace('⠀', ' '));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            10.1 wordsigns         | but can do every from go have      | ⠃⠀⠉⠀⠙⠀⠑⠀⠋⠀⠛⠀⠓
            10.1 wordsigns         | people quite that us very it you as will | ⠏⠀⠟⠀⠞⠀⠥⠀⠧⠀⠭⠀⠽⠀⠵⠀⠺
            10.2 strong wordsigns  | child shall this which out still   | ⠡⠀⠩⠀⠹⠀⠱⠀⠳⠀⠌
            10.3 strong contractions | and for of the with              | ⠯⠀⠿⠀⠷⠀⠮⠀⠾
            10.4 strong groupsigns | church wished thing                | ⠡⠥⠗⠡⠀⠺⠊⠩⠫⠀⠹⠬
            10.5 lower wordsigns   | be enough were his in was          | ⠆⠀⠢⠀⠶⠀⠦⠀⠔⠀⠴
            10.6 lower groupsigns  | become concern district            | ⠆⠉⠕⠍⠑⠀⠒⠉⠻⠝⠀⠲⠞⠗⠊⠉⠞
            10.7 initial-letter    | day ever father here know lord mother | ⠐⠙⠀⠐⠑⠀⠐⠋⠀⠐⠓⠀⠐⠅⠀⠐⠇⠀⠐⠍
            10.8 final-letter      | station ground payment             | ⠌⠁⠰⠝⠀⠛⠗⠨⠙⠀⠏⠁⠽⠰⠞
            10.9 shortforms        | about after again also because your | ⠁⠃⠀⠁⠋⠀⠁⠛⠀⠁⠇⠀⠆⠉⠀⠽⠗
            5.2  letters alone     | choice b                           | ⠡⠕⠊⠉⠑⠀⠰⠃
            10.12 e-mail           | haveyoursay@brynafon.example       | ⠓⠁⠧⠑⠽⠳⠗⠎⠁⠽⠈⠁⠃⠗⠽⠝⠁⠋⠕⠝⠲⠑⠭⠁⠍⠏⠇⠑
            8.5  a passage         | PLEASE DO NOT STOP now             | ⠠⠠⠠⠏⠇⠂⠎⠑⠀⠙⠀⠝⠀⠌⠕⠏⠠⠄⠀⠝⠪
            """)
    void contracted(String rule, String text, String cells) throws Unmapped {
        assertThat(cells(2, text)).as(rule).isEqualTo(cells.replace('⠀', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"☺", "کونسل", "😀 well"})
    void a_sign_without_cells_is_refused_by_its_name(String text) {
        assertThatThrownBy(() -> cells(2, text))
                .isInstanceOf(Unmapped.class)
                .hasMessageMatching("There is no Braille for “.+” \\([A-Z ]+\\)");
    }

    @Test
    void each_part_of_a_phone_number_is_a_number_of_its_own() throws Exception {
        // older tables joined them by the numeric space (6.6): both are read as the same number
        assertThat(cells(2, "01632 960 123")).isEqualTo("⠼⠚⠁⠋⠉⠃ ⠼⠊⠋⠚ ⠼⠁⠃⠉");
    }

    @Test
    void another_build_of_liblouis_gives_the_same_cells() throws Exception {
        List<String> lines = List.of(
                "Where should day services in Llanbedw be when Afon House closes?",
                "The council pays £412,000 a year. Answer by 8 January 2027.",
                "“I know the driver,” she said, “and she knows me.”",
                "WHAT CANNOT CHANGE, AND WHY",
                "Write to haveyoursay@brynafon.example (9 am to 5 pm).");
        for (int grade = 1; grade <= 2; grade++) {
            assertThat(theirs("en-ueb-g" + grade + ".ctb", lines)).isEqualTo(ours(grade, lines));
        }
    }

    private static List<String> ours(int grade, List<String> lines) throws Unmapped {
        var ours = new ArrayList<String>();
        for (String line : lines) {
            ours.add(cells(grade, line).replace(' ', '⠀'));
        }
        return ours;
    }

    private static List<String> theirs(String table, List<String> lines) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder("lou_translate", "--forward", "unicode.dis," + table).start();
        } catch (IOException notThere) {
            assumeTrue(false, "lou_translate is not here");
            throw notThere;
        }
        try (var text = process.getOutputStream()) {
            text.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return process.inputReader(StandardCharsets.UTF_8).lines().toList();
    }
}
