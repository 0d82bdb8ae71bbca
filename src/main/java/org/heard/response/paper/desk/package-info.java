/** Where staff print forms, key in what comes back, and check each other's keying. */
@NullMarked
package org.heard.response.paper.desk;

import org.jspecify.annotations.NullMarked;
