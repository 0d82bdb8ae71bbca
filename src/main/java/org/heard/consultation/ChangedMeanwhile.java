package org.heard.consultation;

/** Two people changed the same words at the same time; nothing of either is overwritten until one of them chooses. */
public class ChangedMeanwhile extends ConsultationRefusal {

    ChangedMeanwhile() {
        super("consultation.refusal.changed-meanwhile");
    }
}
