package org.heard.privacy.picture;

/** Says why a picture cannot be drawn anew. */
public class UnfitPicture extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        /** It is none of the kinds that are taken. */
        KIND,
        /** It is damaged, or only a part of it is here. */
        BROKEN,
        /** It has more points than any camera makes. */
        PIXELS
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    UnfitPicture(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
