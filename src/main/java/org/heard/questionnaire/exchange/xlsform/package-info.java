/** XLSForm, the spreadsheet that ODK, KoboToolbox and others read (https://xlsform.org/en/). */
@NullMarked
package org.heard.questionnaire.exchange.xlsform;

import org.jspecify.annotations.NullMarked;
