package org.heard.format.making;

/** A file that was not finished in its time, because the document is long or because the machine is busy: it is tried again. */
final class TooSlow extends Unfit {

    private static final long serialVersionUID = 1;

    TooSlow(String what) {
        super(what);
    }
}
