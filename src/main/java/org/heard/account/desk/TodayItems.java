package org.heard.account.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
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

    /** How many lines of one kind are shown before the rest is one line. */
    int MOST = 6;

    /**
     * The first of many things as a line each, and the rest as one.
     *
     * @param rest the line for so many more
     */
    static <T> List<Item> first(List<T> waiting, Function<T, Item> line, IntFunction<Item> rest) {
        var items = new ArrayList<>(waiting.stream().limit(MOST).map(line).toList());
        if (waiting.size() > MOST) {
            items.add(rest.apply(waiting.size() - MOST));
        }
        return items;
    }

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
