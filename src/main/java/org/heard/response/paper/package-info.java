/** Answers that people give on paper, by phone, face to face, by letter or by e-mail: printed forms, and keying them in. */
@NullMarked
package org.heard.response.paper;

import org.jspecify.annotations.NullMarked;
