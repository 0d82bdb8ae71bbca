package org.heard.format.speech;

import java.time.Duration;

/**
 * What is said for one element of a document, without a break.
 *
 * @param element the element's {@code id}; empty for what stands in no element
 * @param voice the voice that begins, by the name that the speech program knows it under
 * @param ssml the words, with the voices of other languages marked, in W3C Speech Synthesis Markup Language
 * @param words how many words that is, for checking the length
 * @param written the same as it is written in the transcript
 * @param before the pause before it
 * @param after the pause after it
 */
record SpokenPiece(
        String element, String voice, String ssml, int words, String written, Duration before, Duration after) {}
