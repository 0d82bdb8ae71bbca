package org.heard.response.paper;

import java.util.Locale;
import org.heard.format.making.PaperForms;

/**
 * How a form is printed.
 *
 * @param language the language
 * @param points the size of its print, one of {@link PaperForms#sizes()}
 * @param easyRead whether questions stand in Easy Read where they have it
 */
public record Print(Locale language, int points, boolean easyRead) {

    public Print {
        if (!PaperForms.sizes().contains(points)) {
            throw new IllegalArgumentException("No such size");
        }
    }

    /** The size that somebody named, or standard print. */
    public static int size(String named) {
        return PaperForms.sizes().stream()
                .filter(size -> size.toString().equals(named))
                .findFirst()
                .orElse(PaperForms.sizes().getFirst());
    }
}
