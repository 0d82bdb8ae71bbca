package org.heard.questionnaire;

import java.util.Set;
import java.util.UUID;
import org.heard.database.BlobOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisation's own pictures in questions. */
@Component
class PictureBlobs implements BlobOwner {

    private final JdbcClient database;

    PictureBlobs(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<UUID> named() {
        return database.sql("SELECT id FROM question_picture").query(UUID.class).set();
    }
}
