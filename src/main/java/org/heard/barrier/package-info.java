/** What people could not use on this site: told by the accessibility statement's form, answered by staff within days. */
@NullMarked
package org.heard.barrier;

import org.jspecify.annotations.NullMarked;
