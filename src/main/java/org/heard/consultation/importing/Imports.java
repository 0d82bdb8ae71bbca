package org.heard.consultation.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.heard.account.Role;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.consultation.importing.Columns.Meaning;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Brings consultations over for people at the desk. */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class Imports {

    private static final int EXAMPLES = 2;

    private final Importing importing;
    private final Staff staff;

    Imports(Importing importing, Staff staff) {
        this.importing = importing;
        this.staff = staff;
    }

    /**
     * A column of a spreadsheet.
     *
     * @param heading what stands above it
     * @param examples its first values
     * @param meaning what it seems to mean
     */
    public record Column(String heading, List<String> examples, Optional<Meaning> meaning) {}

    /**
     * The columns of a spreadsheet, none for other kinds of files.
     *
     * @throws UnreadableFile if it cannot be read, with the place
     */
    public List<Column> columns(GivenFile file) {
        if (!ImportFile.isSheet(file.name(), file.bytes())) {
            return List.of();
        }
        var columns = new ArrayList<Column>();
        for (SheetTable table : ImportFile.sheets(file.name(), file.bytes())) {
            SheetColumns sheet = SheetColumns.of(table, Columns.guessed());
            for (Map.Entry<Integer, String> heading : sheet.headings().entrySet()) {
                if (columns.stream().noneMatch(known -> known.heading().equals(heading.getValue()))) {
                    columns.add(new Column(
                            heading.getValue(),
                            sheet.examples(table, heading.getKey(), EXAMPLES),
                            Optional.ofNullable(sheet.meanings().get(heading.getKey()))));
                }
            }
        }
        return columns;
    }

    /** Says what would happen, and changes nothing. */
    public ImportReport tryOut(GivenFile file, Columns columns) {
        return importing.run(List.of(file), columns, true, mayPublish(), count -> {});
    }

    /**
     * Brings it over. Whoever may not publish gets drafts of what is not over yet.
     *
     * @param done is told how many consultations have been dealt with
     */
    public ImportReport bringOver(GivenFile file, Columns columns, IntConsumer done) {
        return importing.run(List.of(file), columns, false, mayPublish(), done);
    }

    private boolean mayPublish() {
        return staff.current().filter(who -> has(who)).isPresent();
    }

    private static boolean has(SignedIn who) {
        return who.has(Role.PUBLISHER);
    }
}
