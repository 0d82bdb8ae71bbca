/** People who register: what they want to hear about, how to reach them, in which format, and what support they need. */
@NullMarked
package org.heard.participant;

import org.jspecify.annotations.NullMarked;
