/** LSS, the survey structure file of LimeSurvey (https://manual.limesurvey.org/Display/Export_survey). */
@NullMarked
package org.heard.questionnaire.exchange.lss;

import org.jspecify.annotations.NullMarked;
