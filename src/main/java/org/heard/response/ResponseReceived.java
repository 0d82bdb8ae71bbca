package org.heard.response;

import org.heard.consultation.Consultation;

/** Somebody's answer has come in. It says nothing about whose or what it is. */
public record ResponseReceived(Consultation.Id consultation) {}
