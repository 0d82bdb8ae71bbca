package org.heard.response.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.database.DataFolder;
import org.heard.html.FormFiles;
import org.heard.html.form.PostedFile;
import org.heard.privacy.FileSeal;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Files of forms that are being answered: sealed from the first byte on, in {@code posted/} of this node's data folder. */
@Component
class PostedFiles implements FormFiles {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final Path folder;
    private final FileSeal seal;
    private final FreeSpace space;
    private final UploadAllowance allowance;

    PostedFiles(DataFolder data, FileSeal seal, FreeSpace space, UploadAllowance allowance) {
        folder = data.resolve("posted");
        this.seal = seal;
        this.space = space;
        this.allowance = allowance;
    }

    @Override
    public UUID keep(InputStream content, String from) throws IOException {
        UUID name = UUID.randomUUID();
        Files.createDirectories(folder);
        Path place = place(name);
        try (InputStream sealed = seal.close(new Charged(content, space, allowance, from))) {
            Files.copy(sealed, place);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(place);
            throw broken;
        }
        return name;
    }

    /** What is in a file that was posted. */
    Resource open(PostedFile posted) {
        return seal.open(new FileSystemResource(place(posted.stored())));
    }

    @Override
    public void drop(UUID name) {
        try {
            Files.deleteIfExists(place(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go what a server that was killed has left. */
    void sweep(Instant now) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        FileTime before = FileTime.from(now.minus(LONGEST));
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                if (Files.getLastModifiedTime(file).compareTo(before) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(UUID name) {
        return folder.resolve(name.toString());
    }

    /** For tests: what is there now. */
    List<Path> left() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
