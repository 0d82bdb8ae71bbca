package org.heard.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The processes that use the embedded database, one small file for each: the portal, and commands beside it. The last
 * one to leave stops the server; one that was killed does not count.
 */
final class UsingProcesses {

    private final Path folder;
    private final Path lock;
    private final Path mine;

    /**
     * @param home the database's folder
     */
    UsingProcesses(Path home) {
        folder = home.resolve("processes");
        lock = home.resolve("lock");
        mine = folder.resolve(ProcessHandle.current().pid() + "-" + UUID.randomUUID());
    }

    /** Does something while no other process starts or stops the server. */
    <T> T alone(Supplier<T> task) {
        // a file's lock belongs to the whole process
        synchronized (UsingProcesses.class) {
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // it is let go when the channel is closed, or this process is killed
                channel.lock();
                return task.get();
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded database cannot use " + lock, e);
            }
        }
    }

    /** This process uses it from now on. */
    void enter() {
        try {
            Files.createDirectories(folder);
            Files.writeString(mine, started(ProcessHandle.current()));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot use " + folder, e);
        }
    }

    /** This process no longer uses it; true if no other one does. */
    boolean leave() {
        try {
            Files.deleteIfExists(mine);
            boolean nobody = true;
            try (Stream<Path> others = Files.list(folder)) {
                for (Path other : others.toList()) {
                    if (isAlive(other)) {
                        nobody = false;
                    } else {
                        Files.deleteIfExists(other);
                    }
                }
            }
            return nobody;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot use " + folder, e);
        }
    }

    /** Numbers of processes are used again: the one that runs now must have been started when it was written down. */
    private static boolean isAlive(Path file) throws IOException {
        String[] name = file.getFileName().toString().split("-", 2);
        Optional<ProcessHandle> process =
                name[0].matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(name[0])) : Optional.empty();
        String written = Files.readString(file);
        return process.filter(ProcessHandle::isAlive)
                .filter(running -> started(running).equals(written))
                .isPresent();
    }

    private static String started(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Long.toString(start.toEpochMilli()))
                .orElse("");
    }
}
