package org.heard.response.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.heard.database.DataFolder;
import org.heard.html.FormFiles.PassedOver;
import org.heard.html.form.PostedFile;
import org.heard.privacy.FileSeal;
import org.heard.privacy.MasterKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms with files fill no disk. */
class PostedFilesTest {

    private static final String LINE = "192.0.2.7";
    private static final byte[] FILM = new byte[6 * (int) Charged.STEP];

    private final UploadAllowance allowance = new UploadAllowance();

    @TempDir
    private Path folder;

    private PostedFiles files(long left) {
        return new PostedFiles(
                new DataFolder(folder), new FileSeal(MasterKey.random()), new FreeSpace(folder, left), allowance);
    }

    @Test
    void what_comes_with_a_form_is_charged_to_its_line_and_kept_until_there_is_no_more() throws IOException {
        PostedFiles files = files(0);
        allowance.take(LINE, UploadAllowance.BYTES - FILM.length * 3L / 2);
        files.keep(new ByteArrayInputStream(FILM), LINE);
        var second = new ByteArrayInputStream(FILM);

        assertThatThrownBy(() -> files.keep(second, LINE))
                .isInstanceOfSatisfying(
                        PassedOver.class, over -> assertThat(over.why()).isEqualTo(PostedFile.State.TOO_MUCH));

        assertThat(second.available()).as("not read to its end").isPositive();
        assertThat(files.left()).as("the first one only").hasSize(1);
        files.keep(new ByteArrayInputStream(FILM), "192.0.2.8");
    }

    @Test
    void nothing_is_kept_when_the_disk_is_nearly_full() throws IOException {
        PostedFiles files = files(Long.MAX_VALUE);

        assertThatThrownBy(() -> files.keep(new ByteArrayInputStream(FILM), LINE))
                .isInstanceOfSatisfying(
                        PassedOver.class, over -> assertThat(over.why()).isEqualTo(PostedFile.State.NO_ROOM));
        assertThat(files.left()).isEmpty();
    }
}
