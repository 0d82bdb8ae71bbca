package org.heard.html.form;

import org.jspecify.annotations.Nullable;

/**
 * One of the answers that can be chosen.
 *
 * @param value what is posted
 * @param label what is read
 * @param hint a line that explains it, or an empty text
 * @param picture what is seen of it, if there is a picture
 */
public record Option(
        String value, String label, String hint, @Nullable Picture picture) {

    /**
     * A picture of an option.
     *
     * @param address where it is
     * @param alternative what it shows, or an empty text where the label says it
     * @param width in dots of the page
     * @param height in dots of the page
     * @param isPhoto whether it is shown as large as that; drawings are all of one size
     */
    public record Picture(String address, String alternative, int width, int height, boolean isPhoto) {}

    /** An option without a picture. */
    public Option(String value, String label, String hint) {
        this(value, label, hint, null);
    }

    /** An option that needs no explanation. */
    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }
}
