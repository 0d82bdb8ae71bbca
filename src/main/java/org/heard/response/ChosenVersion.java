package org.heard.response;

import java.util.Set;
import org.heard.questionnaire.Answer;

/**
 * What the person chose where two pages disagreed.
 *
 * @param seen the marks of the answers that she was shown; see {@link Draft#versions}
 */
public record ChosenVersion(Answer answer, Set<String> seen) {}
