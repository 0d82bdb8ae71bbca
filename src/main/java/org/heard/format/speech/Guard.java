package org.heard.format.speech;

import java.util.concurrent.TimeUnit;

/** Ends a process when its time is over, when nobody reads it any more, or when the reading thread is interrupted. */
final class Guard implements AutoCloseable {

    private static final int OFTEN_MS = 50;

    private final Process process;
    private volatile boolean tooLong;

    Guard(Process process, SpeechSettings settings) {
        this.process = process;
        long until = System.nanoTime() + settings.longest().toNanos();
        Thread reader = Thread.currentThread();
        Thread.ofVirtual().name("speech-guard").start(() -> watch(reader, until));
    }

    // reading from a process takes no notice of an interruption, and ends when the process does
    private void watch(Thread reader, long until) {
        try {
            while (!process.waitFor(OFTEN_MS, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() > until) {
                    tooLong = true;
                }
                if (tooLong || reader.isInterrupted()) {
                    process.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    /** Whether the process was ended because its time was over. */
    boolean wasTooLong() {
        return tooLong;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
