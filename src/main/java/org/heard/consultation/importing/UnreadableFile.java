package org.heard.consultation.importing;

/** A file from which nothing can be taken; the remark says why, and where in the file. */
public class UnreadableFile extends RuntimeException {

    private final transient Remark remark;

    UnreadableFile(String place, String key, Object... arguments) {
        super(key + " at " + place);
        this.remark = Remark.refused(place, key, arguments);
    }

    /** Why, and where. */
    public Remark remark() {
        return remark;
    }
}
