/** Outgoing messages as staff see them. */
@NullMarked
package org.heard.message.desk;

import org.jspecify.annotations.NullMarked;
