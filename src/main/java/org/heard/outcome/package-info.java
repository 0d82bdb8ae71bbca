/** What became of what people said: "you said, we did", followed until it is done, and told to everyone who asked. */
@NullMarked
package org.heard.outcome;

import org.jspecify.annotations.NullMarked;
