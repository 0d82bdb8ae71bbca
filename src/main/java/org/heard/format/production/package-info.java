/** What a machine cannot make: jobs on a tracked promise, who makes them, what they cost, and figures about formats. */
@NullMarked
package org.heard.format.production;

import org.jspecify.annotations.NullMarked;
