package org.heard.html.form;

import java.util.UUID;

/**
 * A file that was posted with a form. Nothing about it is believed: its kind is told by what is in it.
 *
 * @param name what the person's device calls it, without a path
 * @param bytes how large it is
 * @param tooLarge whether it was so large that it was not kept
 * @param stored where it is until the page is answered
 */
public record PostedFile(String name, long bytes, boolean tooLarge, UUID stored) {

    @Override
    public String toString() {
        return "a posted file";
    }
}
