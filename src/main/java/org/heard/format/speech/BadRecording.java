package org.heard.format.speech;

/** What was recorded is not what should be heard: too short, too long, silent or broken. The message is for staff. */
public class BadRecording extends Exception {

    private static final long serialVersionUID = 1;

    BadRecording(String what) {
        super(what);
    }
}
