package org.heard.response.attachment;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.heard.database.BlobOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recordings and other files of answers, and the parts of those that are on their way. */
@Component
class AttachmentBlobs implements BlobOwner {

    private final UploadRows uploads;
    private final JdbcClient database;

    AttachmentBlobs(UploadRows uploads, JdbcClient database) {
        this.uploads = uploads;
        this.database = database;
    }

    @Override
    public Set<UUID> named() {
        var named = new HashSet<UUID>();
        // the parts first: what becomes a file meanwhile is entered before they go
        uploads.findAll().forEach(upload -> named.addAll(upload.parts()));
        named.addAll(
                database.sql("SELECT id FROM answer_file").query(UUID.class).set());
        return named;
    }
}
