/** The desk page on which staff bring consultations over. */
@NamedInterface("importing-desk")
@NullMarked
package org.heard.consultation.importing.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
