package org.heard.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.heard.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    @TempDir
    Path folder;

    @Test
    void a_key_is_made_once_and_only_its_owner_can_read_it() throws IOException {
        MasterKey made = new KeyFile(folder.resolve("keys"), "privacy.key").read();
        MasterKey again = new KeyFile(folder.resolve("keys"), "privacy.key").read();
        assertThat(again.fingerprint()).isEqualTo(made.fingerprint());
        Path file = folder.resolve("keys/privacy.key");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        try (var files = Files.list(folder.resolve("keys"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_damaged_key_file_stops_the_start_with_what_to_do() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("keys")).resolve("privacy.key"), "c2hvcnQ=\n");
        assertThatThrownBy(() -> new KeyFile(folder.resolve("keys"), "privacy.key").read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("5 bytes long")
                .hasMessageContaining("backup");
    }

    @Test
    void a_key_of_the_wrong_length_stops_the_start_without_being_shown() {
        assertThatThrownBy(() -> new PrivacyConfiguration().masterKey("c2VjcmV0", new DataFolder(folder)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("heard.privacy.key")
                .hasMessageContaining("openssl rand -base64 32")
                .hasMessageNotContaining("c2VjcmV0");
        assertThatThrownBy(() -> new PrivacyConfiguration().masterKey("not base64!", new DataFolder(folder)))
                .hasMessageContaining("not base64");
    }

    @Test
    void each_purpose_has_a_key_of_its_own() {
        MasterKey key = MasterKey.of(MasterKey.random().base64());
        assertThat(key.derive("seal")).hasSize(32).isNotEqualTo(key.derive("hash"));
    }
}
