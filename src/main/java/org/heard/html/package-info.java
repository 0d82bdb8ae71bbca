/** Serves Flow views as plain, complete HTML: no script, no session, no cookie is needed to read or to answer. */
@NullMarked
package org.heard.html;

import org.jspecify.annotations.NullMarked;
