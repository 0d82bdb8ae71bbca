/** The consultation: what is being decided, who decides, what can change, when it opens and closes, and how to answer. */
@NullMarked
package org.heard.consultation;

import org.jspecify.annotations.NullMarked;
