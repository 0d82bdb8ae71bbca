package org.heard.response;

import java.time.Instant;
import org.heard.consultation.Consultation;

/** What a receipt code tells: which consultation was answered and when, and nothing of the answer. */
public record Receipt(Consultation.Id consultation, Instant sentAt) {}
