package org.heard.format.making;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets a renderer work for a while, on a thread of the least priority, and ends it after that. One that takes no notice of
 * its end is not waited for; while too many such go on, nothing more is begun.
 */
final class TimeLimit {

    private static final int MOST_LEFT_BEHIND = 3;

    private final Duration longest;
    private final Set<Thread> leftBehind = ConcurrentHashMap.newKeySet();

    TimeLimit(Duration longest) {
        this.longest = longest;
    }

    /**
     * @throws Unfit from the renderer, or because it took too long or failed
     * @throws IOException from the renderer, or because it cannot be tried now
     */
    <T> T hold(Callable<T> work) throws Unfit, IOException {
        leftBehind.removeIf(thread -> !thread.isAlive());
        if (leftBehind.size() >= MOST_LEFT_BEHIND) {
            throw new IOException(leftBehind.size() + " renderers that were ended have not stopped");
        }
        var task = new FutureTask<>(work);
        Thread thread = Thread.ofPlatform()
                .name("making")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(task);
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            leftBehind.add(thread);
            throw new TooSlow("It was not finished after " + longest.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Unfit unfit -> throw unfit;
                case IOException failed -> throw failed;
                case null, default -> throw new Unfit("The renderer failed: " + e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Ended while a file was made", e);
        } finally {
            task.cancel(true);
        }
    }
}
