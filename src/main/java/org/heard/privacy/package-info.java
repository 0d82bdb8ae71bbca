/** Keeps what people tell us to themselves: sealed fields, keyed hashes, speakable codes. */
@NullMarked
package org.heard.privacy;

import org.jspecify.annotations.NullMarked;
