package org.heard.html;

/** Says that published content has changed: every ready page on this node is dropped. */
public record ContentChanged() {}
