package org.heard.response;

import java.time.Instant;
import org.heard.consultation.Consultation;

/**
 * What a receipt code tells: which consultation was answered and when, and nothing of the answer.
 *
 * @param response the answer, for what concerns its sender alone
 */
public record Receipt(Consultation.Id consultation, Instant sentAt, Response.Id response) {}
