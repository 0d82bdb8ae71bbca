package org.heard.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A member of staff who has signed in.
 *
 * @param id who she is
 * @param name how the desk calls her
 * @param roles what she may do
 */
public record SignedIn(StaffMember.Id id, String name, Set<Role> roles) implements Principal, Serializable {

    static SignedIn of(StaffMember member) {
        return new SignedIn(member.id(), member.name(), member.roles());
    }

    @Override
    public String getName() {
        return name;
    }

    /** Whether she has this role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether she has one of these roles. */
    public boolean hasAny(Role... some) {
        return Stream.of(some).anyMatch(this::has);
    }

    @Override
    public String toString() {
        return "staff " + id.value();
    }
}
