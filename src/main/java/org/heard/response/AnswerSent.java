package org.heard.response;

/** A draft has become an answer, in the transaction in which it does: what was bound to the one is bound to the other. */
public record AnswerSent(Draft.Id draft, Response response) {}
