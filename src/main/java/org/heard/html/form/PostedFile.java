package org.heard.html.form;

import java.util.UUID;

/**
 * A file that was posted with a form. Nothing about it is believed: its kind is told by what is in it.
 *
 * @param name what the person's device calls it, without a path
 * @param bytes how large it is
 * @param state what became of it
 * @param stored where it is until the page is answered
 */
public record PostedFile(String name, long bytes, State state, UUID stored) {

    /** What became of a file. */
    public enum State {
        /** It is there. */
        KEPT,
        /** It was so large that it was not kept. */
        TOO_LARGE,
        /** There was no room for it. */
        NO_ROOM,
        /** So much had come from the same line that it was not kept. */
        TOO_MUCH
    }

    @Override
    public String toString() {
        return "a posted file";
    }
}
