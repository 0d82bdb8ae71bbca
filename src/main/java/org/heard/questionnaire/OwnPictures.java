package org.heard.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.heard.database.BlobStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds the pictures of questions. What was found once is known from then on: pictures never change. */
@Service
class OwnPictures implements QuestionPictures {

    private final OwnPictureRows rows;
    private final BlobStore blobs;
    private final JdbcClient database;
    private final Map<UUID, Shown> known = new ConcurrentHashMap<>();

    OwnPictures(OwnPictureRows rows, BlobStore blobs, JdbcClient database) {
        this.rows = rows;
        this.blobs = blobs;
        this.database = database;
    }

    @Override
    public Optional<Shown> find(String name) {
        return QuestionPictures.isOwn(name) ? QuestionPictures.id(name).flatMap(this::shown) : Drawings.ALL.find(name);
    }

    @Override
    public Optional<Printed> printed(String name) {
        return QuestionPictures.isOwn(name)
                ? QuestionPictures.id(name).flatMap(this::content)
                : Drawings.ALL.printed(name);
    }

    private Optional<Shown> shown(UUID id) {
        Shown found = known.get(id);
        if (found == null) {
            found = rows.findById(id).map(OwnPicture::shown).orElse(null);
            if (found != null) {
                known.put(id, found);
            }
        }
        return Optional.ofNullable(found);
    }

    /** What is in a picture of the organisation's own. */
    Optional<Printed> content(UUID id) {
        return rows.findById(id)
                .flatMap(picture -> blobs.find(id).map(content -> {
                    try {
                        return new Printed(picture.kind().mediaType(), content.getContentAsByteArray());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    /** Keeps others from deleting the pictures of these questions before they are written. */
    void hold(Questions questions) {
        List<UUID> named = questions
                .all()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.picture()),
                        question.options().stream().map(Choice::picture)))
                .flatMap(name -> QuestionPictures.id(name).stream())
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            database.sql("SELECT id FROM question_picture WHERE id IN (:named) LOCK IN SHARE MODE")
                    .param("named", named.stream().map(UUID::toString).toList())
                    .query(UUID.class)
                    .list();
        }
    }

    void forget(UUID id) {
        known.remove(id);
    }
}
