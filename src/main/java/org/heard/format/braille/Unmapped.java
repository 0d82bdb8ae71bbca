package org.heard.format.braille;

/** A sign that the language's Braille has no cells for. The message is for staff. */
public class Unmapped extends Exception {

    private static final long serialVersionUID = 1;

    Unmapped(String what) {
        super(what);
    }
}
