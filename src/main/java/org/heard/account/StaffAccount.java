package org.heard.account;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.database.JsonColumn;
import org.heard.privacy.EmailAddress;
import org.heard.privacy.SealedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A member of staff who may sign in to the desk, once she has chosen a password. */
@Entity
class StaffAccount {

    @EmbeddedId
    private StaffMember.Id id;

    @Convert(converter = SealedText.class)
    private String email;

    private String emailHash;

    @Convert(converter = SealedText.class)
    private String name;

    /** Argon2id; none until she has chosen a password. */
    private @Nullable String passwordHash;

    @Convert(converter = RolesColumn.class)
    private Set<Role> roles;

    private boolean enabled = true;

    /** Whether it belongs to the demonstration, and may be used nowhere else. */
    private boolean demo;

    private Instant createdAt;
    private @Nullable Instant signedInAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected StaffAccount() {}

    StaffAccount(EmailAddress email, String emailHash, String name, Set<Role> roles, Instant now) {
        this.id = new StaffMember.Id(UUID.randomUUID());
        this.email = email.text();
        this.emailHash = emailHash;
        this.name = name.strip();
        this.roles = copyOf(roles);
        this.createdAt = now;
    }

    StaffMember.Id id() {
        return id;
    }

    String email() {
        return email;
    }

    String emailHash() {
        return emailHash;
    }

    String name() {
        return name;
    }

    Set<Role> roles() {
        return roles;
    }

    Optional<Instant> signedInAt() {
        return Optional.ofNullable(signedInAt);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    boolean isDemo() {
        return demo;
    }

    boolean isEnabled() {
        return enabled;
    }

    /** Whether a right password lets her in. */
    boolean maySignIn(boolean demonstration) {
        return enabled && passwordHash != null && (!demo || demonstration);
    }

    /** Whether she looks after the accounts of a portal that is not a demonstration. */
    boolean isWorkingAdministrator() {
        return roles.contains(Role.ADMINISTRATOR) && maySignIn(false);
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    void rename(String newName) {
        name = newName.strip();
    }

    void giveRoles(Set<Role> newRoles) {
        roles = copyOf(newRoles);
    }

    void disable() {
        enabled = false;
    }

    void enable() {
        enabled = true;
    }

    void belongToDemonstration() {
        demo = true;
    }

    void leaveDemonstration() {
        demo = false;
    }

    void signedIn(Instant now) {
        signedInAt = now;
    }

    StaffMember member() {
        return new StaffMember(id, name, email, roles, enabled, passwordHash != null, signedInAt);
    }

    private static Set<Role> copyOf(Set<Role> roles) {
        var copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        return copy;
    }

    @Converter
    static class RolesColumn extends JsonColumn<Set<Role>> {
        RolesColumn() {
            super(new TypeReference<>() {});
        }
    }
}
