/** Where staff see who is registered and confirm those who have no e-mail. */
@NullMarked
package org.heard.participant.desk;

import org.jspecify.annotations.NullMarked;
