/** The shell around every public page: header, footer, skip link, settings, statements, home and errors. */
@NullMarked
package org.heard.site;

import org.jspecify.annotations.NullMarked;
