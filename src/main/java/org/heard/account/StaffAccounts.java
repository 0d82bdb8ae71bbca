package org.heard.account;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heard.html.HtmlSettings;
import org.heard.language.Messages;
import org.heard.privacy.EmailAddress;
import org.heard.privacy.KeyedHash;
import org.heard.privacy.SecretToken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with staff accounts. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class StaffAccounts {

    /** What addresses of staff are hashed for. */
    static final String EMAIL = "account.email";

    private final StaffAccountRows rows;
    private final StaffInvitationRows invitations;
    private final SignInTroubleRows troubles;
    private final KeyedHash hash;
    private final Audit audit;
    private final ObjectProvider<StaffPost> post;
    private final Messages messages;
    private final HtmlSettings settings;
    private final Clock clock;

    StaffAccounts(
            StaffAccountRows rows,
            StaffInvitationRows invitations,
            SignInTroubleRows troubles,
            KeyedHash hash,
            Audit audit,
            ObjectProvider<StaffPost> post,
            Messages messages,
            HtmlSettings settings,
            Clock clock) {
        this.rows = rows;
        this.invitations = invitations;
        this.troubles = troubles;
        this.hash = hash;
        this.audit = audit;
        this.post = post;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A link that was made for a person.
     *
     * @param link where she chooses her password within 24 hours
     * @param mailed whether it was sent to her; if not, it has to be given to her
     */
    public record Invitation(String link, boolean mailed) {}

    /** Everyone, those who have left last. */
    @Transactional(readOnly = true)
    public List<StaffMember> all() {
        return rows.findAll().stream()
                .map(StaffAccount::member)
                .sorted(Comparator.comparing(StaffMember::enabled)
                        .reversed()
                        .thenComparing(StaffMember::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Whether a member of staff has to wait after wrong passwords. */
    @Transactional(readOnly = true)
    public boolean isLocked(StaffMember.Id id) {
        return troubles.findById(account(id).emailHash())
                .flatMap(trouble -> trouble.waitsUntil(clock.instant()))
                .isPresent();
    }

    /**
     * Adds a member of staff and invites her.
     *
     * @param language of the mail
     * @throws StaffRefusal if the address has an account or no role is given
     */
    public Invitation add(EmailAddress email, String name, Set<Role> roles, Locale language) {
        requireRole(roles);
        String emailHash = hash.of(EMAIL, email.text());
        if (rows.findByEmailHash(emailHash).isPresent()) {
            throw new StaffRefusal("account.refused.known");
        }
        StaffAccount account = rows.save(new StaffAccount(email, emailHash, name, roles, clock.instant()));
        audit.record("account.added", subject(account));
        return invite(account, language);
    }

    /** Makes a new link for someone who has lost hers or forgotten her password; older links stop working. */
    public Invitation inviteAgain(StaffMember.Id id, Locale language) {
        StaffAccount account = account(id);
        if (!account.isEnabled()) {
            throw new StaffRefusal("account.refused.disabled");
        }
        audit.record("account.invited", subject(account));
        return invite(account, language);
    }

    /** Changes what a member of staff is called and may do. */
    public void change(StaffMember.Id id, String name, Set<Role> roles) {
        requireRole(roles);
        StaffAccount account = account(id);
        if (!roles.contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(account);
        }
        account.rename(name);
        account.giveRoles(roles);
        audit.record("account.changed", subject(account));
    }

    /** Keeps a member of staff out from now on; what she did stays on record. */
    public void disable(StaffMember.Id id) {
        StaffAccount account = account(id);
        requireAnotherAdministrator(account);
        account.disable();
        invitations.deleteFor(id);
        audit.record("account.disabled", subject(account));
    }

    /** Lets a member of staff in again. */
    public void enable(StaffMember.Id id) {
        StaffAccount account = account(id);
        account.enable();
        audit.record("account.enabled", subject(account));
    }

    /** Forgets wrong passwords, so that a member of staff need not wait. */
    public void unlock(StaffMember.Id id) {
        StaffAccount account = account(id);
        troubles.findById(account.emailHash()).ifPresent(troubles::delete);
        audit.record("account.unlocked", subject(account));
    }

    private Invitation invite(StaffAccount account, Locale language) {
        invitations.deleteFor(account.id());
        SecretToken token = SecretToken.random();
        invitations.save(new StaffInvitation(token, account.id(), clock.instant()));
        String link = link(settings, token);
        Optional<StaffPost> mail = Optional.ofNullable(post.getIfAvailable());
        mail.ifPresent(to -> to.send(
                new EmailAddress(account.email()),
                language,
                messages.get(language, "account.invitation.subject"),
                messages.get(language, "account.invitation.text", account.name(), link)));
        return new Invitation(link, mail.filter(StaffPost::reachesPeople).isPresent());
    }

    static String link(HtmlSettings settings, SecretToken token) {
        return settings.address().toString().replaceAll("/+$", "") + "/desk/first-sign-in?token=" + token.text();
    }

    private StaffAccount account(StaffMember.Id id) {
        return rows.findById(id).orElseThrow(() -> new StaffRefusal("account.refused.gone"));
    }

    private void requireAnotherAdministrator(StaffAccount leaving) {
        boolean another = rows.findAll().stream()
                .filter(account -> !account.id().equals(leaving.id()))
                .anyMatch(account -> leaving.isDemo() ? account.isEnabled() : account.isWorkingAdministrator());
        if (leaving.roles().contains(Role.ADMINISTRATOR) && leaving.isEnabled() && !another) {
            throw new StaffRefusal("account.refused.last");
        }
    }

    private static void requireRole(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new StaffRefusal("account.refused.no-role");
        }
    }

    private static String subject(StaffAccount account) {
        return account.id().value().toString();
    }
}
