/** Where staff write, order and publish questions. */
@NullMarked
package org.heard.questionnaire.desk;

import org.jspecify.annotations.NullMarked;
