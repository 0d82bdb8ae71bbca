/** Documents read out by a computer voice: what it says, and the sound files that it makes. */
@NullMarked
package org.heard.format.speech;

import org.jspecify.annotations.NullMarked;
