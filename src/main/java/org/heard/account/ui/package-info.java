/** The pages that staff sign in on: plain HTML, so that they work on anything. */
@NullMarked
package org.heard.account.ui;

import org.jspecify.annotations.NullMarked;
