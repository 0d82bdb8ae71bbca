/** The way through an answer, page by page, and the receipt. */
@NullMarked
package org.heard.response.ui;

import org.jspecify.annotations.NullMarked;
