package org.heard.privacy.picture;

/**
 * A picture that was drawn anew.
 *
 * @param kind what it is now
 * @param content the whole file
 * @param width in points
 * @param height in points
 */
@SuppressWarnings("ArrayRecordComponent")
public record CleanPicture(PictureKind kind, byte[] content, int width, int height) {}
