package org.heard.format.making;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/** Where one file is made: in a folder of its own that is gone afterwards, within a time, of a document of bearable length. */
final class Workbench {

    /** About 500 pages of ordinary print; longer ones can be had as text and as a page. */
    static final int LONGEST = 1_500_000;

    private final TimeLimit limit;
    private final TimeLimit soundLimit;

    Workbench(Duration longest) {
        this(longest, longest);
    }

    /** @param longestSound how long what is read out may take: minutes of speech take seconds, and wait for their turn */
    Workbench(Duration longest, Duration longestSound) {
        limit = new TimeLimit(longest);
        soundLimit = new TimeLimit(longestSound);
    }

    /** A file and what is known of it. */
    record Piece(byte[] content, Made what) {}

    /**
     * @throws Unfit if the file is not fit to be offered, took too long or would be too long
     * @throws IOException if it cannot be written, or not now
     */
    Piece make(Renderer renderer, Source source, FileForm form) throws Unfit, IOException {
        int length = source.length();
        if (length > LONGEST && form != FileForm.TEXT && form != FileForm.HTML) {
            throw new Unfit("It is too long for this kind of file: " + length + " characters");
        }
        Path folder = Files.createTempDirectory("making");
        Path into = folder.resolve("file");
        try {
            Made what = (form.isHeard() ? soundLimit : limit).hold(() -> renderer.render(source, form, into));
            return new Piece(Files.readAllBytes(into), what);
        } finally {
            // with whatever a renderer that was ended has left in it
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Loads what makes a renderer's first file slow. */
    void warm(Renderer renderer) throws Unfit, IOException {
        limit.hold(() -> {
            renderer.warmUp();
            return true;
        });
    }
}
