/** Staff: who may sign in, what each may do, and who did what. */
@NullMarked
package org.heard.account;

import org.jspecify.annotations.NullMarked;
