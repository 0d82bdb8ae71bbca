package org.heard.consultation.importing;

/** A file from which nothing can be taken; the remark says why, and where in the file. */
public class UnreadableFile extends RuntimeException {

    private final transient Remark remark;

    /** Refused for a reason of the reader's own. */
    public UnreadableFile(Remark remark) {
        super(remark.key() + " at " + remark.place());
        this.remark = remark;
    }

    UnreadableFile(String place, String key, Object... arguments) {
        super(key + " at " + place);
        this.remark = Remark.refused(place, key, arguments);
    }

    /** Why, and where. */
    public Remark remark() {
        return remark;
    }
}
