package org.heard.format.speech;

import java.nio.file.Path;
import java.util.List;

/**
 * One chapter, recorded.
 *
 * @param file its sound
 * @param heard what is heard when, in samples from the beginning of the chapter
 * @param words how many words were said
 * @param spoken how many samples that took without the pauses between
 * @param loudest its largest sample
 */
record Track(SpokenChapter chapter, Path file, List<Heard> heard, int words, long spoken, int loudest) {

    record Heard(String element, long begin, long end) {}
}
