package org.heard.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here: for showing who did something, and for giving someone something to do. */
@Service
@Transactional(readOnly = true)
public class Staff {

    private final StaffAccountRows rows;

    Staff(StaffAccountRows rows) {
        this.rows = rows;
    }

    /** Whoever is signed in where this is asked, as she was when she signed in; no one on public pages and in jobs. */
    public Optional<SignedIn> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** A member of staff, also one who has left. */
    public Optional<StaffMember> byId(StaffMember.Id id) {
        return rows.findById(id).map(StaffAccount::member);
    }

    /** Everyone who still works here, by name. */
    public List<StaffMember> all() {
        return rows.findAll().stream()
                .filter(StaffAccount::isEnabled)
                .map(StaffAccount::member)
                .sorted(Comparator.comparing(StaffMember::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Everyone who still works here and has the role, by name. */
    public List<StaffMember> with(Role role) {
        return all().stream().filter(member -> member.has(role)).toList();
    }
}
