package org.heard.response.paper;

import java.util.Set;
import java.util.UUID;
import org.heard.database.BlobOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pictures of paper answers. */
@Component
class ScanBlobs implements BlobOwner {

    private final JdbcClient database;

    ScanBlobs(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<UUID> named() {
        return database.sql("SELECT id FROM response_scan").query(UUID.class).set();
    }
}
