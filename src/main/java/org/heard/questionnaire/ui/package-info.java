/** Questions as native form fields, wherever they are shown. */
@NamedInterface("ui")
@NullMarked
package org.heard.questionnaire.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
