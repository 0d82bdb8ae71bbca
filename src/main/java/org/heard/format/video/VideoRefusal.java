package org.heard.format.video;

/** Says why a video cannot be taken or shown, as a message key that staff read. */
public class VideoRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    VideoRefusal(String reason) {
        super("format.video.refusal." + reason);
    }

    /** The key of what to tell the person. */
    public String key() {
        return String.valueOf(getMessage());
    }
}
