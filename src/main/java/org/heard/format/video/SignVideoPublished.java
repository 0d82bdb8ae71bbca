package org.heard.format.video;

import org.heard.consultation.Consultation;

/** A consultation can be seen in British Sign Language from now on; published in the transaction that shows the video. */
public record SignVideoPublished(Consultation.Id consultation) {}
