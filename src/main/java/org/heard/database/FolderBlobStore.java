package org.heard.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Files in {@code files/} of the data folder, spread over folders by the first two letters of their names. */
@Component
class FolderBlobStore implements BlobStore {

    private static final String BEGUN = "begun";
    private static final Pattern NAME = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

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
            Path begun = Files.createTempFile(place.getParent(), BEGUN, null);
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
        Path begun = Files.createTempFile(place.getParent(), BEGUN, null);
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
    public Set<UUID> keptBefore(Instant moment) {
        return filesBefore(moment).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> NAME.matcher(name).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    @Override
    public void dropBegun(Instant before) {
        try {
            for (Path file : filesBefore(before)) {
                if (file.getFileName().toString().startsWith(BEGUN)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new DataAccessResourceFailureException("A file cannot be deleted in " + folder, e);
        }
    }

    private List<Path> filesBefore(Instant moment) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var last = FileTime.from(moment);
        try (Stream<Path> files = Files.find(
                folder,
                2,
                (file, about) ->
                        about.isRegularFile() && about.lastModifiedTime().compareTo(last) < 0)) {
            return files.toList();
        } catch (IOException | UncheckedIOException e) {
            throw new DataAccessResourceFailureException("The files cannot be looked through in " + folder, e);
        }
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
