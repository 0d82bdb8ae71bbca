/** Native form fields with label, hint and error wired together, and the form that summarises its errors. */
@NamedInterface("form")
@NullMarked
package org.heard.html.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
