package org.heard.consultation.importing;

/**
 * A file that somebody gave.
 *
 * @param name what it is called; only a claim about what it holds
 * @param bytes what it holds, at most {@link Limits#BYTES}
 */
@SuppressWarnings("ArrayRecordComponent")
public record GivenFile(String name, byte[] bytes) {}
