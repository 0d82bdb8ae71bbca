/** The desk page on which staff bring consultations over. */
@NullMarked
package org.heard.consultation.importing.desk;

import org.jspecify.annotations.NullMarked;
