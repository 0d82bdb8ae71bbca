package org.heard.format.making;

import java.util.Set;
import java.util.UUID;
import org.heard.database.BlobOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that everyone can have of what is published. */
@Component
class ReadyBlobs implements BlobOwner {

    private final JdbcClient database;

    ReadyBlobs(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<UUID> named() {
        return database.sql("SELECT content FROM ready_file WHERE content IS NOT NULL")
                .query(UUID.class)
                .set();
    }
}
