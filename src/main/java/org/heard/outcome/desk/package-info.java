/** Where staff write and publish what changed. */
@NullMarked
package org.heard.outcome.desk;

import org.jspecify.annotations.NullMarked;
