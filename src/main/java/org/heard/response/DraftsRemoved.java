package org.heard.response;

/** Drafts whose time is over have been deleted: what was bound to them has to go too (M7). */
public record DraftsRemoved() {}
