package org.heard.format.video;

import java.util.Set;
import java.util.UUID;
import org.heard.database.BlobOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The videos in British Sign Language. */
@Component
class VideoBlobs implements BlobOwner {

    private final JdbcClient database;

    VideoBlobs(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<UUID> named() {
        return database.sql("SELECT id FROM sign_video").query(UUID.class).set();
    }
}
