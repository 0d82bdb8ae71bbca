package org.heard.response.attachment;

import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.database.DataFolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Keeps people's files from filling the disk: the database needs what is left of it, and so does everybody's answer in words. */
@Component
class FreeSpace {

    private static final long LEFT = 1L << 30;

    private final Path folder;
    private final long left;

    @Autowired
    FreeSpace(DataFolder data) {
        this(data.resolve(""), LEFT);
    }

    /** @param left how many bytes no file may take */
    FreeSpace(Path folder, long left) {
        this.folder = folder;
        this.left = left;
    }

    /**
     * Looks whether a new file may be taken.
     *
     * @throws FileRefusal if the disk is nearly full
     */
    void check() {
        if (Files.isDirectory(folder) && folder.toFile().getUsableSpace() < left) {
            throw new FileRefusal(FileRefusal.FULL);
        }
    }
}
