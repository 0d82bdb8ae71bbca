package org.heard.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Files in {@code files/} of the data folder, spread over folders by the first two letters of their names. */
@Component
class FolderBlobStore implements BlobStore {

    private final Path folder;

    FolderBlobStore(DataFolder data) {
        folder = data.resolve("files");
    }

    @Override
    public void keep(UUID name, byte[] content) {
        Path place = place(name);
        try {
            Files.createDirectories(place.getParent());
            // a server that is killed in the middle leaves a file that nobody asks for
            Path begun = Files.createTempFile(place.getParent(), "begun", null);
            try {
                Files.write(begun, content);
                Files.move(begun, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(begun);
            }
        } catch (IOException e) {
            throw new DataAccessResourceFailureException("A file cannot be kept in " + folder, e);
        }
    }

    @Override
    public void keep(UUID name, InputStream content) throws IOException {
        Path place = place(name);
        Files.createDirectories(place.getParent());
        Path begun = Files.createTempFile(place.getParent(), "begun", null);
        try {
            Files.copy(content, begun, StandardCopyOption.REPLACE_EXISTING);
            Files.move(begun, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    @Override
    public Optional<Resource> find(UUID name) {
        return Optional.of(place(name)).filter(Files::isRegularFile).map(FileSystemResource::new);
    }

    @Override
    public void drop(UUID name) {
        try {
            Files.deleteIfExists(place(name));
        } catch (IOException e) {
            throw new DataAccessResourceFailureException("A file cannot be deleted in " + folder, e);
        }
    }

    private Path place(UUID name) {
        String text = name.toString();
        return folder.resolve(text.substring(0, 2)).resolve(text);
    }
}
