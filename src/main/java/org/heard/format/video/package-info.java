/** Videos in British Sign Language: kept, checked, captioned, shown beside their words (commitments F2, F6). */
@NullMarked
package org.heard.format.video;

import org.jspecify.annotations.NullMarked;
