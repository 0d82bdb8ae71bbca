/** The portal's bootstrap; every package below it is a module of its own. */
@NullMarked
package org.heard;

import org.jspecify.annotations.NullMarked;
