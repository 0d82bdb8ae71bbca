/** Where staff take answers from a table. */
@NullMarked
package org.heard.response.batch.desk;

import org.jspecify.annotations.NullMarked;
