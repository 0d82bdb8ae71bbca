package org.heard.privacy;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stops the start when the database was sealed with another key: a restored backup or a second node without the right
 * key would else fail page by page, and write what the others cannot read.
 */
@Component
class KeyCheck implements InitializingBean {

    private final JdbcClient database;
    private final MasterKey key;

    KeyCheck(JdbcClient database, MasterKey key) {
        this.database = database;
        this.key = key;
    }

    @Override
    public void afterPropertiesSet() {
        database.sql("INSERT IGNORE INTO privacy_key (only_one, fingerprint) VALUES (1, ?)")
                .param(key.fingerprint())
                .update();
        List<String> sealedWith = database.sql("SELECT fingerprint FROM privacy_key")
                .query(String.class)
                .list();
        if (!sealedWith.contains(key.fingerprint())) {
            throw new IllegalStateException(
                    "Heard cannot start: people's details in this database are sealed with the key %s, and this is the key %s. Set heard.privacy.key to the right one, or put keys/privacy.key back from your backup."
                            .formatted(sealedWith.getFirst(), key.fingerprint()));
        }
    }
}
