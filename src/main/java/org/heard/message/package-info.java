/** What Heard tells people: kept in an outbox until it has gone out by e-mail, or by letter, phone or text message. */
@NullMarked
package org.heard.message;

import org.jspecify.annotations.NullMarked;
