/** Answers from a table: checked like those on the site, told row by row, and never taken twice. */
@NullMarked
package org.heard.response.batch;

import org.jspecify.annotations.NullMarked;
