package org.heard.consultation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportArgumentsTest {

    @TempDir
    private Path folder;

    private String file() throws IOException {
        return Files.writeString(folder.resolve("old site.csv"), "Title\n").toString();
    }

    private static String refused(String... typed) {
        ImportArguments.Refusal refusal =
                catchThrowableOfType(ImportArguments.Refusal.class, () -> ImportArguments.of(typed));
        assertThat(refusal).isNotNull();
        return refusal.key();
    }

    @Test
    void files_options_and_columns_are_told_apart() throws IOException {
        ImportArguments typed = ImportArguments.of(
                "--dry-run", file(), "--columns", "title=Name, of it,title.cy=Enw", "--columns=closes=Ends");
        assertThat(typed.files()).containsExactly(folder.resolve("old site.csv"));
        assertThat(typed.dryRun()).isTrue();
        assertThat(typed.help()).isFalse();
        assertThat(typed.columns().meanings())
                .containsEntry("name of it", new Columns.Meaning(Field.TITLE, Locale.ENGLISH))
                .containsEntry("enw", new Columns.Meaning(Field.TITLE, Locale.of("cy")))
                .containsEntry("ends", new Columns.Meaning(Field.CLOSES, Locale.ENGLISH));
    }

    @Test
    void what_is_not_understood_is_refused_before_anything_is_read() throws IOException {
        assertThat(refused(file(), "--force")).isEqualTo("importing.command.option");
        assertThat(refused(file(), "--columns")).isEqualTo("importing.command.columns");
        assertThat(refused(file(), "--columns", "colour=Red")).isEqualTo("importing.command.columns");
        assertThat(refused(folder.toString())).isEqualTo("importing.command.folder");
        assertThat(refused(folder.resolve("nothing.json").toString())).isEqualTo("importing.command.no-file");
        assertThat(refused("bad\u0000name")).isEqualTo("importing.command.no-file");
    }

    @Test
    void whoever_names_no_file_is_told_how_it_is_used() {
        assertThat(ImportArguments.of().help()).isTrue();
        assertThat(ImportArguments.of("--help").help()).isTrue();
        assertThat(ImportArguments.of("--dry-run").help()).isTrue();
    }
}
