/** Where people get a form to fill in by hand. */
@NullMarked
package org.heard.response.paper.ui;

import org.jspecify.annotations.NullMarked;
