package org.heard.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nothing names goes, and nothing else does. */
class BlobSweepTest {

    private static final Instant NOW = Instant.parse("2026-11-20T04:20:00Z");

    @TempDir
    private Path data;

    private BlobStore blobs;
    private final Set<UUID> recordings = new HashSet<>();
    private final Set<UUID> documents = new HashSet<>();

    @BeforeEach
    void keepSome() {
        blobs = new FolderBlobStore(new DataFolder(data));
        recordings.add(kept(Duration.ofDays(300)));
        documents.add(kept(Duration.ofDays(3)));
    }

    private UUID kept(Duration ago) {
        UUID name = UUID.randomUUID();
        blobs.keep(name, new byte[] {1});
        age(place(name), ago);
        return name;
    }

    private Path place(UUID name) {
        return data.resolve("files").resolve(name.toString().substring(0, 2)).resolve(name.toString());
    }

    private static void age(Path file, Duration ago) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(NOW.minus(ago)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int sweep(BlobOwner... owners) {
        return new BlobSweep(blobs, List.of(owners), Clock.fixed(NOW, ZoneOffset.UTC)).run();
    }

    @Test
    void a_file_that_nothing_names_is_gone_after_two_days_and_named_and_fresh_ones_stay() throws IOException {
        UUID lost = kept(Duration.ofDays(3));
        UUID fresh = kept(Duration.ofHours(47));
        Path begun = Files.createFile(place(lost).resolveSibling("begun123.tmp"));
        age(begun, Duration.ofDays(3));
        Path somebodys = Files.createFile(place(lost).resolveSibling("README"));
        age(somebodys, Duration.ofDays(3));

        assertThat(sweep(() -> recordings, () -> documents)).isEqualTo(1);

        assertThat(blobs.find(lost)).isEmpty();
        assertThat(blobs.find(fresh)).isPresent();
        assertThat(Stream.concat(recordings.stream(), documents.stream()))
                .allSatisfy(name -> assertThat(blobs.find(name)).isPresent());
        assertThat(begun).doesNotExist();
        assertThat(somebodys).exists();
        assertThat(sweep(() -> recordings, () -> documents)).isZero();
    }

    @Test
    void nothing_goes_while_one_owner_cannot_say_what_it_needs() {
        UUID lost = kept(Duration.ofDays(3));

        assertThatThrownBy(() -> sweep(() -> recordings, () -> {
                    throw new IllegalStateException("The database is away");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(blobs.find(lost)).isPresent();
        assertThat(documents).allSatisfy(name -> assertThat(blobs.find(name)).isPresent());
    }

    @Test
    void a_folder_that_belongs_to_another_database_is_left_alone() {
        assertThat(sweep(Set::of)).isZero();
        assertThat(sweep()).isZero();

        assertThat(Stream.concat(recordings.stream(), documents.stream()))
                .allSatisfy(name -> assertThat(blobs.find(name)).isPresent());
    }

    @Test
    void whatever_keeps_files_says_which_of_them_it_needs() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            List<Path> files =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            Set<Path> keepers = folders(files, "blobs.keep(");
            keepers.removeIf(folder -> folder.endsWith("database"));

            assertThat(keepers).isNotEmpty();
            assertThat(folders(files, "implements BlobOwner")).containsAll(keepers);
        }
    }

    private static Set<Path> folders(List<Path> files, String code) throws IOException {
        var folders = new HashSet<Path>();
        for (Path file : files) {
            if (Files.readString(file).contains(code)) {
                folders.add(file.getParent());
            }
        }
        return folders;
    }
}
