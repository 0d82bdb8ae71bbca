package org.heard.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for at once, as a form holds it.
 *
 * @param once the form's token, a UUID
 * @param subjects what, at least one
 * @param wish the formats, the same for all
 * @param delivery where to
 * @param whom for whom
 * @param note anything else that she said, or an empty text
 * @param neededBy the day by which it is needed, if she said so
 * @param language the site's language that she is told in
 */
public record Asking(
        String once,
        List<Subject> subjects,
        Wish wish,
        Delivery delivery,
        Whom whom,
        String note,
        @Nullable LocalDate neededBy,
        Locale language) {

    /** The most things that can be asked for at once. */
    public static final int MOST = 20;

    /** @throws IllegalArgumentException if nothing is asked for, or more than twenty things */
    public Asking {
        if (subjects.isEmpty() || subjects.size() > MOST) {
            throw new IllegalArgumentException("One to twenty things can be asked for at once");
        }
    }

    /**
     * One thing.
     *
     * @param consultation the consultation, if it is one or belongs to one
     * @param document the document within the consultation, or null for the consultation itself
     * @param title what it is, as staff and the person read it
     */
    public record Subject(
            Consultation.@Nullable Id consultation,
            @Nullable UUID document,
            String title) {}
}
