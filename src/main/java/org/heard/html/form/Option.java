package org.heard.html.form;

/**
 * One of the answers that can be chosen.
 *
 * @param value what is posted
 * @param label what is read
 * @param hint a line that explains it, or an empty text
 */
public record Option(String value, String label, String hint) {

    /** An option that needs no explanation. */
    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }
}
