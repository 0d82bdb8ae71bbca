/** Pictures that people give us, drawn anew so that nothing is left of them but what is seen. */
@NamedInterface("picture")
@NullMarked
package org.heard.privacy.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
