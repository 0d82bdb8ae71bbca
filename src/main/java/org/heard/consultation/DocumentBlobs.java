package org.heard.consultation;

import java.util.Set;
import java.util.UUID;
import org.heard.database.BlobOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that staff have added to consultations. */
@Component
class DocumentBlobs implements BlobOwner {

    private final JdbcClient database;

    DocumentBlobs(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<UUID> named() {
        return database.sql("SELECT id FROM stored_document").query(UUID.class).set();
    }
}
