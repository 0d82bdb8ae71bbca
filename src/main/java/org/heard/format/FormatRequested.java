package org.heard.format;

/**
 * Somebody asked for something in a format; published in the transaction that takes the request.
 *
 * @param id the request
 */
public record FormatRequested(FormatRequest.Id id) {}
