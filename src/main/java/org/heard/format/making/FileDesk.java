package org.heard.format.making;

import java.util.List;
import java.util.UUID;
import org.heard.account.Audit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff see of the files that are made, above all those that are withheld and why. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR', 'FRONT_DESK')")
public class FileDesk {

    private final ReadyFileRows rows;
    private final Shelf shelf;
    private final Audit audit;

    FileDesk(ReadyFileRows rows, Shelf shelf, Audit audit) {
        this.rows = rows;
        this.shelf = shelf;
        this.audit = audit;
    }

    /** A file and what it was made of. */
    public record Line(ReadyFile file, Publication publication) {}

    /** All files of what is public, ready or withheld, publication by publication. */
    public List<Line> all() {
        return rows.findAllByOrderByPublicationAscLanguageAscFormAsc().stream()
                .flatMap(file -> shelf.at(file.publication()).map(publication -> new Line(file, publication)).stream())
                .toList();
    }

    /** How many are withheld. */
    public long withheld() {
        return rows.countByProblemIsNotNull();
    }

    /** Has a file made again at the next turn, though the words have not changed; what there is stays until then. */
    @Transactional
    public void makeAgain(UUID id) {
        rows.findById(id).ifPresent(file -> {
            file.makeAgain();
            audit.record("making.again", file.publication() + " " + file.language() + " " + file.form());
        });
    }
}
