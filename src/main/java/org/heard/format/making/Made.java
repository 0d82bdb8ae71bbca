package org.heard.format.making;

import java.time.Duration;

/**
 * What is known of a file that was made.
 *
 * @param length how long it takes to hear or see, zero where it is read
 * @param pages how many pages it has, 0 where it has none
 */
record Made(Duration length, int pages) {

    static final Made TEXT = new Made(Duration.ZERO, 0);
}
