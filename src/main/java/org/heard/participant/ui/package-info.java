/** Where people register interest, and see, change and delete what they told us. */
@NullMarked
package org.heard.participant.ui;

import org.jspecify.annotations.NullMarked;
