package org.heard.site;

/** A view that lays out the whole width of the page by itself instead of standing in the usual column. */
public interface WidePage {}
