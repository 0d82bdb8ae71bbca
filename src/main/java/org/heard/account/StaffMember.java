package org.heard.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as others see her.
 *
 * @param name how she is called, for colleagues only
 * @param enabled false once she has left
 * @param ready whether she has chosen a password
 * @param signedInAt when she last signed in, if ever
 */
public record StaffMember(
        Id id,
        String name,
        String email,
        Set<Role> roles,
        boolean enabled,
        boolean ready,
        @Nullable Instant signedInAt) {

    /** Names a member of staff; what other modules store when someone did or will do something. */
    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {}

    /** Whether she has this role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
