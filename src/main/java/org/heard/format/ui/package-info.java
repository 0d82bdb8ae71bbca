/** Where people ask for a format and see how far it is. */
@NullMarked
package org.heard.format.ui;

import org.jspecify.annotations.NullMarked;
