/** Conditions as other programs write them, to and from ours. */
@NullMarked
package org.heard.questionnaire.exchange.expression;

import org.jspecify.annotations.NullMarked;
