package org.heard.format;

import java.util.UUID;
import org.heard.participant.WantedFormat;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for; kept sealed.
 *
 * @param subject the title of a consultation or document, or what it is in the person's own words
 * @param wish the formats
 * @param delivery where to
 * @param note anything else that she said
 * @param document the document within the consultation, {@link #OUTCOME}, or null for the consultation itself
 * @param whom for whom it is
 */
public record Asked(
        String subject,
        Wish wish,
        Delivery delivery,
        String note,
        @Nullable UUID document,
        Whom whom) {

    /** The longest description of what is wanted. */
    public static final int MAX_SUBJECT = 500;
    /** Stands in the place of a document for what became of the consultation. */
    public static final UUID OUTCOME = new UUID(0, 1);

    /** The longest note. */
    public static final int MAX_NOTE = 2000;

    /** What was kept before anyone asked for whom it is counts as asked for oneself. */
    @SuppressWarnings("NullAway") // JSON may lack it
    public Asked {
        whom = whom == null ? Whom.MYSELF : whom;
    }

    /** Whether it is about what became of the consultation. */
    boolean wantsOutcome() {
        return OUTCOME.equals(document);
    }

    /** Whether the portal itself has the words: of the consultation or its outcome, and not of a file that was added. */
    public boolean saysWhatIsWrittenHere() {
        return document == null || wantsOutcome();
    }

    /** The format that she is told in about it: what she reads herself and a machine can make, else ordinary text. */
    public WantedFormat told() {
        return wish.formats().stream()
                .filter(format -> whom == Whom.MYSELF)
                .filter(format ->
                        !MadeForms.hasOwnWords(format) && !MadeForms.of(format).isEmpty())
                .findFirst()
                .orElse(WantedFormat.STANDARD);
    }

    /** Something that somebody asks for herself. */
    public Asked(String subject, Wish wish, Delivery delivery, String note) {
        this(subject, wish, delivery, note, null, Whom.MYSELF);
    }
}
