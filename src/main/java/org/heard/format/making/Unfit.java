package org.heard.format.making;

/**
 * A file that was made and is withheld, because a check found something wrong with it. The message is for staff and for the
 * log: it names the place in the document and quotes at most a few words, never a person.
 */
class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    Unfit(String what) {
        super(what);
    }
}
