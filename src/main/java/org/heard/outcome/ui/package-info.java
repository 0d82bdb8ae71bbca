/** Where people see what changed, and ask to be told. */
@NullMarked
package org.heard.outcome.ui;

import org.jspecify.annotations.NullMarked;
