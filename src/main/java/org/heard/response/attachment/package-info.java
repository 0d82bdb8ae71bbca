/** Recordings and other files that answer questions: taken, cleaned, sealed, scanned, played, put into words (T3). */
@NullMarked
package org.heard.response.attachment;

import org.jspecify.annotations.NullMarked;
