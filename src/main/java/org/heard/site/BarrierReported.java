package org.heard.site;

import java.util.Locale;

/**
 * Somebody could not use a page and told us (accessibility statement). Published inside a transaction.
 *
 * @param id the same for every submission of one form, so that a second one counts once
 * @param page which page it was, as she says
 * @param problem what went wrong
 * @param reply how she wants to be answered, or an empty text
 * @param language the language that she used
 */
public record BarrierReported(String id, String page, String problem, String reply, Locale language) {}
