/** The desk that staff work at: its frame, its first page, and what every module's desk pages are built from. */
@NullMarked
@NamedInterface("desk")
package org.heard.account.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
