package org.heard.format.making;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.database.BlobStore;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that everyone can have of a publication, at the same moment as its page (F2). */
@Service
@Transactional(readOnly = true)
public class ReadyFiles {

    private final ReadyFileRows rows;
    private final Shelf shelf;
    private final BlobStore blobs;

    ReadyFiles(ReadyFileRows rows, Shelf shelf, BlobStore blobs) {
        this.rows = rows;
        this.shelf = shelf;
        this.blobs = blobs;
    }

    /**
     * What there is of a publication.
     *
     * @param files those that say what the page says now, in the order of their forms; languages stand together
     * @param beingMade whether there are others that the words have changed since, which are made again
     */
    public record OnOffer(Publication publication, List<ReadyFile> files, boolean beingMade) {}

    /** What can be had of the publication at a path such as {@code consultations/day-services}. */
    public Optional<OnOffer> of(String path) {
        return shelf.at(path).map(publication -> {
            Map<Locale, String> versions = new HashMap<>();
            List<ReadyFile> all = rows.findByPublication(path).stream()
                    .filter(file -> file.content().isPresent() && publication.has(file.language()))
                    .toList();
            List<ReadyFile> current = all.stream()
                    .filter(file -> file.isMadeFrom(versions.computeIfAbsent(
                            file.language(),
                            language -> publication.source(language).version())))
                    .sorted(Comparator.comparing(
                                    (ReadyFile file) -> file.language().toLanguageTag())
                            .thenComparing(ReadyFile::form))
                    .toList();
            return new OnOffer(publication, current, current.size() < all.size());
        });
    }

    /** Where a file can be had, from the root of the site: its name says what it is and how it is made. */
    public static String address(Publication publication, ReadyFile file) {
        return FileDownload.ADDRESS + publication.path() + "/" + file.language().toLanguageTag() + "/"
                + name(publication, file.form());
    }

    private static String name(Publication publication, FileForm form) {
        return publication.fileName() + form.suffix() + "." + form.extension();
    }

    /** A file and what is in it. */
    record Opened(ReadyFile file, Resource content) {}

    Optional<Opened> open(String path, Locale language, String name) {
        return shelf.at(path)
                .flatMap(publication -> rows.findByPublication(path).stream()
                        .filter(file -> file.language().equals(language)
                                && name(publication, file.form()).equals(name))
                        .findFirst()
                        .flatMap(
                                file -> file.content().flatMap(blobs::find).map(content -> new Opened(file, content))));
    }
}
