package org.heard.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.heard.privacy.EmailAddress;
import org.heard.privacy.KeyedHash;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One member of staff for each role, all with a password that everybody knows: in the demonstration only. Anywhere else
 * they are disabled at start.
 */
@Component
@Order(10)
class DemoAccounts implements ApplicationRunner {

    static final String PASSWORD = "heard-demo-desk";
    static final String HOST = "@brynafon.example";

    private static final Map<Role, String> NAMES = new TreeMap<>(Map.of(
            Role.ADMINISTRATOR, "Ada Administrator",
            Role.EDITOR, "Amira Editor",
            Role.PUBLISHER, "Pat Publisher",
            Role.ANALYST, "Ann Analyst",
            Role.FRONT_DESK, "Ffion Frontdesk"));

    private final StaffAccountRows rows;
    private final Passwords passwords;
    private final KeyedHash hash;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final boolean demo;

    DemoAccounts(
            StaffAccountRows rows,
            Passwords passwords,
            KeyedHash hash,
            Clock clock,
            TransactionTemplate transaction,
            @Value("${heard.demo:false}") boolean demo) {
        this.rows = rows;
        this.passwords = passwords;
        this.hash = hash;
        this.clock = clock;
        this.transaction = transaction;
        this.demo = demo;
    }

    /** The address that the demonstration's member of staff with this role signs in with. */
    static String email(Role role) {
        return NAMES.getOrDefault(role, role.name()).toLowerCase(Locale.ROOT).replace(' ', '.') + HOST;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> prepare());
    }

    private void prepare() {
        if (demo) {
            NAMES.forEach(this::create);
        } else {
            rows.findAll().stream().filter(StaffAccount::isDemo).forEach(StaffAccount::disable);
        }
    }

    private void create(Role role, String name) {
        var email = new EmailAddress(email(role));
        String emailHash = hash.of(StaffAccounts.EMAIL, email.text());
        rows.findByEmailHash(emailHash)
                .ifPresentOrElse(
                        account -> {
                            if (account.isDemo()) {
                                account.enable();
                            }
                        },
                        () -> {
                            var account = new StaffAccount(email, emailHash, name, Set.of(role), clock.instant());
                            account.belongToDemonstration();
                            account.choosePassword(passwords.hash(PASSWORD));
                            rows.save(account);
                        });
    }
}
