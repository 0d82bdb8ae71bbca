package org.heard.database;

import java.util.Set;
import java.util.UUID;

/**
 * Says which files of the {@link BlobStore} are still needed. Whatever keeps files there makes a bean of this: what no owner
 * names is deleted after some days ({@link BlobSweep}).
 */
public interface BlobOwner {

    /**
     * The names of all files that it needs.
     *
     * @throws RuntimeException if it cannot know; then nothing is deleted
     */
    Set<UUID> named();
}
