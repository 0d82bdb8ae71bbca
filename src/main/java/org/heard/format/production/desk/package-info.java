/** Where staff have formats made, keep the register of suppliers, and see how promises were kept. */
@NullMarked
package org.heard.format.production.desk;

import org.jspecify.annotations.NullMarked;
