/** Where staff see which formats are due, make them and send them. */
@NullMarked
package org.heard.format.desk;

import org.jspecify.annotations.NullMarked;
