package org.heard.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;

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

    @Override
    public String toString() {
        return "staff " + id.value();
    }
}
