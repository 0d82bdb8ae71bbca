package org.heard.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gareth prepares a file for Amira and looks at home what Heard would make of it. */
class ExchangeCommandTest {

    private static final String GOOD = "type,name,label\ntext,name,Your name\n";
    private static final String HALF = "type,name,label\ntext,name,Your name\ngeotrace,photo,A way\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... typed) {
        return ExchangeCommand.run(
                Locale.UK,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                typed);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void it_ends_with_0_when_everything_was_understood() throws IOException {
        assertThat(run(file("good.csv", GOOD))).isZero();
        assertThat(said())
                .contains(
                        "This would make 1 page with 1 question",
                        "Your name (A few words) [name]",
                        "Everything was understood.");
    }

    @Test
    void it_ends_with_1_and_names_the_cell_when_something_was_not() throws IOException {
        assertThat(run(file("half.csv", HALF))).isEqualTo(1);
        assertThat(said()).contains("half.csv!A3: Lines and areas on a map");
    }

    @Test
    void it_ends_with_2_when_nothing_could_be_made() throws IOException {
        assertThat(run(file("none.csv", "type,name,label\ngeotrace,photo,A way\n")))
                .isEqualTo(2);
        assertThat(run(file("broken.lss", "<document>"))).isEqualTo(2);
        assertThat(run(folder.resolve("gone.csv").toString())).isEqualTo(2);
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("--what")).isEqualTo(2);
        assertThat(said())
                .contains("Nothing in this file can become a question.", "broken.lss: 1:11", "There is no file")
                .contains("is a folder", "There is no option --what", "Usage: bin/questionnaire FILE");
    }

    @Test
    void it_ends_with_2_also_where_something_breaks_that_nobody_thought_of() throws IOException {
        String good = file("good.csv", GOOD);
        for (Error trouble : List.of(new OutOfMemoryError("full"), new StackOverflowError("deep"))) {
            assertThat(broken(good, () -> {
                        throw trouble;
                    }))
                    .isEqualTo(2);
        }
        assertThat(broken(good, () -> {
                    throw new IllegalStateException("odd");
                }))
                .isEqualTo(2);
        assertThat(said()).contains("could not be read or written", "full", "deep", "odd");
    }

    private int broken(String good, Runnable trouble) {
        var breaking = new PrintStream(out, true, StandardCharsets.UTF_8) {
            @Override
            public void println(@Nullable String line) {
                trouble.run();
            }
        };
        return ExchangeCommand.run(Locale.UK, breaking, new PrintStream(err, true, StandardCharsets.UTF_8), good);
    }

    @Test
    void it_helps() {
        assertThat(run("--help")).isZero();
        assertThat(said()).contains("Usage: bin/questionnaire FILE", "It ends with 0 if everything was taken");
    }

    @Test
    void it_turns_one_kind_of_file_into_another_and_back() throws IOException {
        String lss = folder.resolve("out.lss").toString();
        String xlsx = folder.resolve("out.xlsx").toString();
        String csv = folder.resolve("out.csv").toString();
        assertThat(run(file("good.csv", GOOD), "--to", "lss", lss)).isZero();
        assertThat(run(lss, "--to", "xlsform", xlsx)).isZero();
        assertThat(run(xlsx, "--to=xlsform", csv)).isZero();
        assertThat(Files.readString(Path.of(csv))).contains("Your name");
        assertThat(said()).contains("Written: " + lss);
    }

    @Test
    void it_says_what_is_wrong_with_the_name_of_the_file_to_be_written() throws IOException {
        String good = file("good.csv", GOOD);
        assertThat(run(good, "--to", "lss")).isEqualTo(2);
        assertThat(run(good, "--to", "word", "x.doc")).isEqualTo(2);
        assertThat(run(good, "--to", "lss", "x.csv")).isEqualTo(2);
        assertThat(run(good, "--to", "xlsform", "x.lss")).isEqualTo(2);
        assertThat(run(good, "--to", "xlsform", good)).isEqualTo(2);
        assertThat(run(good, "--to", "lss", folder.resolve("gone/x.lss").toString()))
                .isEqualTo(2);
        assertThat(run(good, "x.lss")).isEqualTo(2);
        assertThat(run(good, "--to", "lss", "x.lss", "y.lss")).isEqualTo(2);
        assertThat(said())
                .contains("Say which file is to be written", "“word” cannot be written", "ends with .lss: x.csv")
                .contains("ends with .xlsx or .csv: x.lss", "is the file that is read", "There is no folder for")
                .contains("Say what x.lss is to be", "This is one too many: y.lss");
        assertThat(Files.readString(Path.of(good))).isEqualTo(GOOD);
    }
}
