/** Brings consultations over from elsewhere: GOV.UK documents and spreadsheets, from the desk and the command line. */
@NamedInterface("importing")
@NullMarked
package org.heard.consultation.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
