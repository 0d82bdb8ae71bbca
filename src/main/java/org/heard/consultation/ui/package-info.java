/** Public pages about consultations: the list, the page of each, its Easy Read version. */
@NullMarked
package org.heard.consultation.ui;

import org.jspecify.annotations.NullMarked;
