package org.heard.questionnaire;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.heard.database.JsonColumn;
import org.heard.language.Translated;
import org.heard.privacy.picture.CleanPicture;
import org.heard.privacy.picture.PictureKind;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the organisation's own that questions and choices can have; what is in it is in the blob store under the same
 * id. It never changes: another picture is another one, so that earlier answers keep what was seen with them.
 */
@Entity
@Table(name = "question_picture")
public class OwnPicture {

    /** How long its name may be. */
    public static final int LONGEST_NAME = 100;

    /** How long it may be told what it shows, in each language. */
    public static final int LONGEST_ALTERNATIVE = 500;

    @Id
    private UUID id;

    private String name;

    @Convert(converter = AlternativeColumn.class)
    private Translated alternative;

    @Enumerated(EnumType.STRING)
    private PictureKind kind;

    private int width;
    private int height;
    private int bytes;
    private Instant keptAt;
    private @Nullable UUID keptBy;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected OwnPicture() {}

    OwnPicture(UUID id, CleanPicture picture, @Nullable UUID keptBy, Instant now) {
        this.id = id;
        this.name = "";
        this.alternative = Translated.empty();
        this.kind = picture.kind();
        this.width = picture.width();
        this.height = picture.height();
        this.bytes = picture.content().length;
        this.keptBy = keptBy;
        this.keptAt = now;
    }

    /**
     * Says what it is.
     *
     * @throws PictureRefusal if it has no name, nothing tells what it shows, or either is too long
     */
    void describe(String newName, Translated newAlternative) {
        if (newName.isBlank() || newName.strip().length() > LONGEST_NAME) {
            throw new PictureRefusal("name", LONGEST_NAME);
        }
        if (newAlternative.isEmpty()) {
            throw new PictureRefusal("alternative");
        }
        if (newAlternative.texts().values().stream().anyMatch(text -> text.length() > LONGEST_ALTERNATIVE)) {
            throw new PictureRefusal("long", LONGEST_ALTERNATIVE);
        }
        name = newName.strip();
        alternative = newAlternative;
    }

    public UUID id() {
        return id;
    }

    /** What editors call it. */
    public String name() {
        return name;
    }

    /** What it shows, for those who do not see it. */
    public Translated alternative() {
        return alternative;
    }

    /** What questions and choices call it. */
    public String inQuestions() {
        return QuestionPictures.name(id);
    }

    PictureKind kind() {
        return kind;
    }

    int bytes() {
        return bytes;
    }

    Instant keptAt() {
        return keptAt;
    }

    /** As pages show it. */
    public QuestionPictures.Shown shown() {
        return new QuestionPictures.Shown(PictureFile.ADDRESS + id + "." + kind.extension(), width, height, true);
    }

    @Converter
    static class AlternativeColumn extends JsonColumn<Translated> {
        AlternativeColumn() {
            super(Translated.class);
        }
    }
}
