package org.heard.response.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files that a virus scanner looks at, one after the other, as their turn comes. */
public interface ScannedFiles {

    /** Some of those whose turn it is. */
    List<UUID> due();

    /** What is in a file, or nothing if it is gone. */
    Optional<InputStream> content(UUID file) throws IOException;

    /** Notes what a scanner said about a file, if it is still there. */
    void scanned(UUID file, Optional<String> found);

    /** Lets a file that could not be scanned wait, longer each time. */
    void scanLater(UUID file);

    /** Notes that there is nothing to be scanned: it is being deleted, or it was lost. */
    void cannotBeScanned(UUID file);
}
