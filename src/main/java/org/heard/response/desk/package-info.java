/** Where staff read, search and export what people said. */
@NullMarked
package org.heard.response.desk;

import org.jspecify.annotations.NullMarked;
