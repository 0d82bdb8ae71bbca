/** Documents in Braille for embossers and Braille displays. */
@NullMarked
package org.heard.format.braille;

import org.jspecify.annotations.NullMarked;
