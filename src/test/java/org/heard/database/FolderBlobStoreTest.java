package org.heard.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;

class FolderBlobStoreTest {

    private static final byte[] PLAN = "a plan".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    @Test
    void a_file_is_there_as_it_was_given_and_leaves_nothing_else_behind() throws IOException {
        var blobs = new FolderBlobStore(new DataFolder(data));
        UUID name = UUID.randomUUID();

        blobs.keep(name, PLAN);

        assertThat(blobs.find(name).orElseThrow().getContentAsByteArray()).isEqualTo(PLAN);
        assertThat(blobs.find(UUID.randomUUID())).isEmpty();
        try (var files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void a_place_that_takes_nothing_is_an_outage_and_not_a_mistake() throws IOException {
        Files.writeString(data.resolve("files"), "no folder");
        var blobs = new FolderBlobStore(new DataFolder(data));

        assertThatThrownBy(() -> blobs.keep(UUID.randomUUID(), PLAN))
                .isInstanceOf(DataAccessResourceFailureException.class)
                .hasNoSuppressedExceptions();
    }
}
