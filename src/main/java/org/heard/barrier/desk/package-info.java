/** Where staff read what people could not use, and say that it was answered. */
@NullMarked
package org.heard.barrier.desk;

import org.jspecify.annotations.NullMarked;
