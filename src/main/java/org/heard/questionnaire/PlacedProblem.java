package org.heard.questionnaire;

/**
 * What is wrong with a questionnaire and where.
 *
 * @param page the page, counted from 1; 0 for the questionnaire as a whole
 * @param question the question on the page, counted from 1; 0 for the page as a whole
 * @param problem what is wrong
 */
public record PlacedProblem(int page, int question, Problem problem) {}
