/** Questionnaires as files that other programs read and write: XLSForm and LimeSurvey. */
@NullMarked
package org.heard.questionnaire.exchange;

import org.jspecify.annotations.NullMarked;
