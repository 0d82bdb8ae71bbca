/** The desk pages on which staff write consultations and put them before the public. */
@NullMarked
@NamedInterface("desk")
package org.heard.consultation.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
