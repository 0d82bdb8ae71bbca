package org.heard.database;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.Resource;

/**
 * Where files are kept that are too large for the database: a folder by default. A file is named at random, so that
 * nothing of what people called it reaches a file system, and never changes once it is kept. Whatever keeps files here
 * says which of them it needs, as a {@link BlobOwner}.
 */
public interface BlobStore {

    /**
     * Keeps a file under a name that nothing else has; it is there once this returns.
     *
     * @throws org.springframework.dao.DataAccessResourceFailureException if it cannot be kept, such as when the disk is full
     */
    void keep(UUID name, byte[] content);

    /** Keeps a file that may be too large for the memory; nothing is there when reading it fails. */
    void keep(UUID name, InputStream content) throws IOException;

    /** A file's content, if it is there. */
    Optional<Resource> find(UUID name);

    /** The names of all files that were kept before a moment. */
    Set<UUID> keptBefore(Instant moment);

    /** Lets go what a server that was killed before a moment had begun to keep. */
    void dropBegun(Instant before);

    /** Lets a file go that nothing names any more; nothing happens if it is not there. */
    void drop(UUID name);
}
