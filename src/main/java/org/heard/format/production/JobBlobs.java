package org.heard.format.production;

import java.util.Set;
import java.util.UUID;
import org.heard.database.BlobOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of suppliers that are not offered to everyone. */
@Component
class JobBlobs implements BlobOwner {

    private final JdbcClient database;

    JobBlobs(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<UUID> named() {
        return database.sql("SELECT file FROM production_job WHERE file IS NOT NULL")
                .query(UUID.class)
                .set();
    }
}
