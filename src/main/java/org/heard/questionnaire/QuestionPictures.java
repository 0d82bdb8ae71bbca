package org.heard.questionnaire;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The pictures that questions and choices can have, by their names: drawings that come with Heard, and pictures of the
 * organisation's own. Whoever shows a picture asks here where it is; a name that nobody here knows shows nothing.
 */
public interface QuestionPictures {

    /** What the names of an organisation's own pictures begin with; their id follows. */
    String OWN = "own-";

    /** What names are made of: nothing that could lead elsewhere in an address or a path. */
    Pattern NAME = Pattern.compile("[a-z][a-z-]{0,39}|" + OWN + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * A picture as a page shows it.
     *
     * @param address where it is
     * @param width in points
     * @param height in points
     * @param isOwn whether it is one of the organisation's own: its choice's words alone do not say what it shows
     */
    record Shown(String address, int width, int height, boolean isOwn) {

        /** The same so small that it fits there, never larger. */
        public Shown in(int mostWidth, int mostHeight) {
            double by = Math.min(1, Math.min((double) mostWidth / width, (double) mostHeight / height));
            return new Shown(
                    address,
                    Math.max(1, (int) Math.round(width * by)),
                    Math.max(1, (int) Math.round(height * by)),
                    isOwn);
        }

        /** Whether it is higher than wide. */
        public boolean isTall() {
            return height > width;
        }
    }

    /**
     * A picture as files have it.
     *
     * @param mediaType PNG or JPEG
     * @param content the whole picture
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Printed(String mediaType, byte[] content) {}

    /** The picture of this name, if there is one. */
    Optional<Shown> find(String name);

    /** What is in the picture of this name, if there is one. */
    Optional<Printed> printed(String name);

    /** The names of all drawings that come with Heard. */
    static Set<String> drawings() {
        return Drawings.NAMES;
    }

    /** Nothing but the drawings that come with Heard, for where there is no organisation. */
    static QuestionPictures onlyDrawings() {
        return Drawings.ALL;
    }

    /** Whether this is the name of an own picture, here or elsewhere. */
    static boolean isOwn(String name) {
        return id(name).isPresent();
    }

    /** The id of an own picture with this name. */
    static Optional<UUID> id(String name) {
        return name.startsWith(OWN) && NAME.matcher(name).matches() && name.length() == OWN.length() + 36
                ? Optional.of(UUID.fromString(name.substring(OWN.length())))
                : Optional.empty();
    }

    /** The name of an own picture. */
    static String name(UUID id) {
        return OWN + id.toString().toLowerCase(Locale.ROOT);
    }
}
