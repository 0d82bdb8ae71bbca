/** Documents in every accessible format: who asked for what, and by when it was promised. */
@NullMarked
package org.heard.format;

import org.jspecify.annotations.NullMarked;
