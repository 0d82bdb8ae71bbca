package org.heard.testing;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What something costs the processor by itself, so that a busy machine does not count. */
public final class Work {

    private Work() {}

    /** Does it on this thread. */
    public static Duration of(Runnable what) {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        what.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun);
    }
}
