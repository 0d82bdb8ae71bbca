/** Languages and their negotiation, messages with ICU plurals, and text that exists in several languages. */
@NullMarked
package org.heard.language;

import org.jspecify.annotations.NullMarked;
