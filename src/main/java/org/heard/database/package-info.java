/** The database that Heard keeps everything in: an embedded MariaDB unless a server is named. */
@NullMarked
package org.heard.database;

import org.jspecify.annotations.NullMarked;
