/** Answers from the first keystroke to the receipt: drafts found by a code, and what was sent, without any name. */
@NullMarked
package org.heard.response;

import org.jspecify.annotations.NullMarked;
