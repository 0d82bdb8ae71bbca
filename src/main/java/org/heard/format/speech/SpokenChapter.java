package org.heard.format.speech;

import java.util.List;

/** A part of a document that a player can jump to: a heading of the first or second level and what stands under it. */
record SpokenChapter(String title, List<SpokenPiece> pieces) {}
