package org.heard.account.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heard.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something that a module wants done today, shown on the desk's first page. A module makes a Spring component of this
 * for each group; it is asked each time the page is opened by somebody whom it concerns.
 */
public interface TodayItems {

    /** Where the group stands; lower comes first. */
    int order();

    /** The key of the group's heading. */
    String titleKey();

    /** Whom it concerns: whoever has one of these roles. */
    Set<Role> concerns();

    /** What waits, most urgent first; the group is left out when nothing does. */
    List<Item> waiting(Locale language);

    /**
     * One line.
     *
     * @param count how many things it stands for
     * @param text what to do, in the person's language
     * @param link the desk page to do it on, such as {@code desk/formats}
     * @param why a further line, or null
     * @param due the day by which it has to be done, or null
     */
    record Item(
            int count,
            String text,
            String link,
            @Nullable String why,
            @Nullable LocalDate due) {

        /** A line without further explanation or date. */
        public Item(int count, String text, String link) {
            this(count, text, link, null, null);
        }

        /** Whether the day it was due has passed. */
        public boolean isOverdue(LocalDate today) {
            return due != null && due.isBefore(today);
        }

        Optional<LocalDate> dueOn() {
            return Optional.ofNullable(due);
        }
    }
}
