package org.heard.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A key in a file that only its owner can read, made when it is first needed. */
record KeyFile(Path folder, String name) {

    private Path file() {
        return folder.resolve(name);
    }

    MasterKey read() {
        Path file = file();
        try {
            if (!Files.exists(file)) {
                create();
            }
            return MasterKey.of(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "Heard cannot start: " + file + " does not hold the key that people's details are sealed with. "
                            + e.getMessage()
                            + ". Put the right file back from your backup.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("Heard cannot start: the key in " + file + " cannot be read or made", e);
        }
    }

    /** Written beside its place first, so that a full disk or a killed server never leaves half a key. */
    private void create() throws IOException {
        Path file = file();
        Files.createDirectories(folder);
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        var permissions = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path fresh = posix
                ? Files.createTempFile(folder, "key", ".new", permissions)
                : Files.createTempFile(folder, "key", ".new");
        Files.writeString(fresh, MasterKey.random().base64() + "\n");
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException anotherNodeWasFaster) {
            // its key is the one to use
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
