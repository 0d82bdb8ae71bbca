/** Makes accessible files of documents: one source, and one renderer for each kind of file (commitments F2, F6). */
@NullMarked
package org.heard.format.making;

import org.jspecify.annotations.NullMarked;
