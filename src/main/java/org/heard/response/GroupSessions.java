package org.heard.response;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.heard.account.Audit;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.consultation.Consultation;
import org.heard.language.Messages;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What groups said, beside what people said one by one. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FRONT_DESK', 'EDITOR', 'ADMINISTRATOR')")
public class GroupSessions {

    private final GroupSessionRows rows;
    private final Staff staff;
    private final Audit audit;
    private final Messages messages;
    private final Clock clock;

    GroupSessions(GroupSessionRows rows, Staff staff, Audit audit, Messages messages, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * How many groups have said something.
     *
     * @param sessions how many groups
     * @param people how many people were in them, who are counted in no other figure
     */
    public record Count(int sessions, int people) {}

    /** The sessions of a consultation, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ANALYST', 'EDITOR', 'ADMINISTRATOR')")
    public List<GroupSession> of(Consultation.Id consultation) {
        return rows.findByConsultationIdOrderByHeldOnDesc(consultation);
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ANALYST', 'EDITOR', 'ADMINISTRATOR')")
    public Count count(Consultation.Id consultation) {
        List<GroupSession> sessions = rows.findByConsultationIdOrderByHeldOnDesc(consultation);
        return new Count(
                sessions.size(),
                sessions.stream().mapToInt(GroupSession::people).sum());
    }

    /**
     * Keeps what a group said, or says it otherwise.
     *
     * @param id names it: the same twice is the same session
     * @param read the version that was read before it was written otherwise, or {@link GroupSession#NEW}
     * @throws OptimisticLockingFailureException if somebody else has written it otherwise meanwhile
     */
    public void keep(UUID id, long read, Consultation.Id consultation, GroupSession.Told told) {
        Optional<GroupSession> before = rows.findById(id);
        if (before.isPresent()) {
            if (before.get().told().equals(told)) {
                return;
            }
            if (before.get().version() != read) {
                throw new OptimisticLockingFailureException("Somebody else has changed what the group said");
            }
            before.get().say(told, clock.instant());
        } else {
            rows.save(new GroupSession(id, consultation, told, staff.current().map(SignedIn::id), clock.instant()));
        }
        audit.record("response.group.kept", id.toString());
    }

    /** Writes all sessions as CSV, a row for each theme. */
    @PreAuthorize("hasAnyRole('ANALYST', 'EDITOR', 'ADMINISTRATOR')")
    public void export(Consultation consultation, Locale language, Writer to) throws IOException {
        audit.record("response.exported", consultation.slug());
        var printer = new CSVPrinter(to, CSVFormat.EXCEL);
        printer.printRecord(List.of("name", "held", "people", "present", "language", "theme", "said").stream()
                .map(column -> messages.get(language, "response.group.column." + column))
                .toList());
        for (GroupSession session : of(consultation.id())) {
            GroupSession.Told told = session.told();
            String present = told.present().stream()
                    .map(each -> each.kind() + ": " + each.number())
                    .collect(Collectors.joining("; "));
            for (GroupSession.Note note : told.notes()) {
                printer.printRecord(
                        ResponseExport.harmless(told.name()),
                        told.heldOn(),
                        session.people(),
                        ResponseExport.harmless(present),
                        told.language().toLanguageTag(),
                        ResponseExport.harmless(note.theme()),
                        ResponseExport.harmless(note.said()));
            }
        }
        printer.flush();
    }
}
