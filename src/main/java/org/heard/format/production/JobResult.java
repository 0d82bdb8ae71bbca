package org.heard.format.production;

/** What came of a job. */
public enum JobResult {
    /** A file, which everyone can have from then on. */
    FILE,
    /** The consultation's own page says it now, such as in another language. */
    PAGE,
    /** It is a thing, such as Braille on paper. */
    THING
}
