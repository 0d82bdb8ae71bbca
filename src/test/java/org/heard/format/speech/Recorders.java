package org.heard.format.speech;

import java.time.Duration;

/** Recorders that tests read documents out with. */
public final class Recorders {

    private Recorders() {}

    /** With this machine's speech program, if it has one. */
    public static Recorder ours() {
        return with("espeak-ng", Duration.ofSeconds(20));
    }

    /** With another program in its place. */
    public static Recorder with(String program, Duration longest) {
        return new Recorder(new Voice(new SpeechSettings(program, 155, longest)));
    }
}
