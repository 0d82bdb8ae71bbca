/** Home, settings and the statements that every public site makes. */
@NullMarked
package org.heard.site.ui;

import org.jspecify.annotations.NullMarked;
