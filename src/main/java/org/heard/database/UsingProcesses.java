package org.heard.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The processes that use the embedded database, one small file for each: the portal, and commands beside it. The last
 * one to leave stops the server. Each holds a lock on its file, which the system lets go when it is killed: neither its
 * number, which is used again, nor the clock, which may be set, has to be trusted.
 */
final class UsingProcesses {

    /** Files of this process: looking at one would let its lock go. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Path lock;
    private final Path mine;
    private @Nullable FileChannel held;

    /**
     * @param home the database's folder
     */
    UsingProcesses(Path home) {
        folder = home.resolve("processes");
        lock = home.resolve("lock");
        mine = folder.resolve(ProcessHandle.current().pid() + "-" + UUID.randomUUID())
                .toAbsolutePath();
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
            FileChannel channel = FileChannel.open(mine, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            held = channel;
            OURS.add(mine);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot use " + folder, e);
        }
    }

    /** This process no longer uses it; true if no other one does. */
    boolean leave() {
        try {
            OURS.remove(mine);
            if (held != null) {
                held.close();
            }
            Files.deleteIfExists(mine);
            boolean nobody = true;
            try (Stream<Path> others = Files.list(folder)) {
                for (Path other : others.toList()) {
                    if (isUsed(other.toAbsolutePath())) {
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

    private static boolean isUsed(Path file) throws IOException {
        if (OURS.contains(file)) {
            return true;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var free = channel.tryLock()) {
            return free == null;
        }
    }
}
