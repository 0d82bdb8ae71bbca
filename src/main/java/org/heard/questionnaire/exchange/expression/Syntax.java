package org.heard.questionnaire.exchange.expression;

/** How a program writes conditions. */
public enum Syntax {
    /** XPath as XLSForm uses it (https://docs.getodk.org/form-operators-functions/). */
    XPATH,
    /** LimeSurvey's ExpressionScript (https://manual.limesurvey.org/ExpressionScript_-_Presentation). */
    SCRIPT
}
