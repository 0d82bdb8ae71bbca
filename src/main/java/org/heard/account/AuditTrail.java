package org.heard.account;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of who did what, for administrators to read. Nothing in it can be changed. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AuditTrail {

    private final AuditRows rows;
    private final StaffAccountRows accounts;

    AuditTrail(AuditRows rows, StaffAccountRows accounts) {
        this.rows = rows;
        this.accounts = accounts;
    }

    /**
     * One line.
     *
     * @param who the name of the member of staff; none when something happened by itself or to no one who is known
     * @param action the name of what was done; {@code audit.<action>} is its key
     */
    public record Line(Instant at, Optional<String> who, String action, String subject) {}

    /** A page of the record, newest first. */
    public List<Line> list(Pageable page) {
        Map<StaffMember.Id, String> names = new HashMap<>();
        accounts.findAll().forEach(account -> names.put(account.id(), account.name()));
        return rows.findAllByOrderByIdDesc(page).stream()
                .map(entry -> new Line(
                        entry.at(),
                        entry.who().map(id -> names.getOrDefault(id, id.value().toString())),
                        entry.action(),
                        subject(entry, names)))
                .toList();
    }

    /** Staff are stored by id and shown by name; everything else is named as it was stored. */
    private static String subject(AuditEntry entry, Map<StaffMember.Id, String> names) {
        return names.entrySet().stream()
                .filter(known -> known.getKey().value().toString().equals(entry.subject()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(entry.subject());
    }

    public long count() {
        return rows.count();
    }
}
