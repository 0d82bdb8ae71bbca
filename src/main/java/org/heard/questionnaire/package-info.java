/** What a consultation asks: pages of questions in every language, their versions, and the rules for an answer. */
@NullMarked
package org.heard.questionnaire;

import org.jspecify.annotations.NullMarked;
