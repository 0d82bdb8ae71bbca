package org.heard.questionnaire;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.heard.account.Audit;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.database.BlobStore;
import org.heard.language.Translated;
import org.heard.privacy.picture.CleanPicture;
import org.heard.privacy.picture.PictureCleaning;
import org.heard.privacy.picture.PictureKind;
import org.heard.privacy.picture.UnfitPicture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the organisation's own pictures, which every questionnaire can use (docs/decisions/0014-pictures-of-ones-own.md). */
@Service
@Transactional
public class PictureDesk {

    /** How large a file may be that somebody gives, in bytes: 10 MB. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Eight of them on a page are still light on an old phone. */
    static final int KEPT_BYTES = 60_000;

    /** The most points of the longer side: sharp on a good screen, and on paper. */
    static final int KEPT_SIDE = 640;

    private final OwnPictureRows rows;
    private final OwnPictures pictures;
    private final Consultations consultations;
    private final BlobStore blobs;
    private final JdbcClient database;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    PictureDesk(
            OwnPictureRows rows,
            OwnPictures pictures,
            Consultations consultations,
            BlobStore blobs,
            JdbcClient database,
            Staff staff,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.pictures = pictures;
        this.consultations = consultations;
        this.blobs = blobs;
        this.database = database;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes of a file what would be kept: small, upright, and nothing in it but what is seen.
     *
     * @throws PictureRefusal when it is empty, too large, damaged, or no picture of a kind that is taken
     */
    public static CleanPicture fitted(byte[] content) {
        if (content.length == 0) {
            throw new PictureRefusal("empty");
        }
        if (content.length > MOST_BYTES) {
            throw new PictureRefusal("large", MOST_BYTES >> 20);
        }
        try {
            return PictureCleaning.fit(content, KEPT_SIDE, KEPT_BYTES);
        } catch (UnfitPicture unfit) {
            throw new PictureRefusal(
                    switch (unfit.reason()) {
                        case KIND -> "kind";
                        case BROKEN -> "broken";
                        case PIXELS -> "pixels";
                    });
        }
    }

    /** All pictures, by their names. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('EDITOR', 'PUBLISHER', 'ADMINISTRATOR')")
    public List<OwnPicture> all() {
        return rows.findAllByOrderByNameAscKeptAtDesc();
    }

    /**
     * Keeps a picture.
     *
     * @param picture as {@link #fitted} made it
     * @throws PictureRefusal if it has no name, or nothing tells what it shows
     */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
    public OwnPicture keep(String name, Translated alternative, CleanPicture picture) {
        OwnPicture kept = take(UUID.randomUUID(), name, alternative, picture);
        audit.record("picture.kept", kept.id().toString());
        return kept;
    }

    OwnPicture take(UUID id, String name, Translated alternative, CleanPicture picture) {
        if (picture.kind() == PictureKind.GIF || picture.content().length > KEPT_BYTES) {
            throw new IllegalArgumentException("A picture that was not made to fit");
        }
        var own = new OwnPicture(
                id,
                picture,
                staff.current().map(SignedIn::id).map(member -> member.value()).orElse(null),
                clock.instant());
        own.describe(name, alternative);
        blobs.keep(id, picture.content());
        return rows.save(own);
    }

    /**
     * Says anew what a picture is called and shows; choices that have it keep the words that they have.
     *
     * @throws PictureRefusal if it has no name, or nothing tells what it shows
     */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
    public void describe(UUID id, String name, Translated alternative) {
        rows.findById(id).orElseThrow(() -> new PictureRefusal("gone")).describe(name, alternative);
        audit.record("picture.described", id.toString());
    }

    /**
     * Which pictures are in questions, also in those that nobody is asked any more: in those of which consultations, by what
     * these are called.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('EDITOR', 'PUBLISHER', 'ADMINISTRATOR')")
    public Map<UUID, Set<Translated>> uses() {
        Map<UUID, Set<Translated>> uses = new TreeMap<>();
        database.sql("""
                        SELECT DISTINCT p.id, q.consultation_id FROM question_picture p
                        JOIN questionnaire q ON LOCATE(CONCAT('own-', p.id), q.questions) > 0
                        """)
                .query((row, number) -> uses.computeIfAbsent(row.getObject(1, UUID.class), id -> new LinkedHashSet<>())
                        .addAll(title(row.getObject(2, UUID.class))))
                .list();
        return uses;
    }

    private Set<Translated> title(UUID consultation) {
        return consultations
                .byId(new Consultation.Id(consultation))
                .map(found -> Set.of(found.text().title()))
                .orElse(Set.of());
    }

    /**
     * Deletes a picture that no questions have.
     *
     * @throws PictureRefusal if some have, or had when somebody answered them
     */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
    public void delete(UUID id) {
        // whoever is writing questions with it comes first
        boolean here = database.sql("SELECT id FROM question_picture WHERE id = :id FOR UPDATE")
                .param("id", id.toString())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!here) {
            throw new PictureRefusal("gone");
        }
        Set<Translated> where = uses().get(id);
        if (where != null) {
            throw new PictureRefusal("used", where.stream().findFirst().orElse(Translated.empty()));
        }
        rows.deleteById(id);
        audit.record("picture.deleted", id.toString());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                pictures.forget(id);
                blobs.drop(id);
            }
        });
    }
}
