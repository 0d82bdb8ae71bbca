package org.heard.html.form;

/**
 * One of the answers that can be chosen.
 *
 * @param value what is posted
 * @param label what is read
 * @param hint a line that explains it, or an empty text
 * @param picture the address of a picture of it, or an empty text
 * @param alternative what the picture shows, or an empty text where the label says it
 */
public record Option(String value, String label, String hint, String picture, String alternative) {

    /** An option without a picture. */
    public Option(String value, String label, String hint) {
        this(value, label, hint, "", "");
    }

    /** An option that needs no explanation. */
    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }
}
