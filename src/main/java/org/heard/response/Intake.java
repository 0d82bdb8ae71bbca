package org.heard.response;

import java.time.LocalDate;
import org.heard.account.StaffMember;
import org.heard.consultation.WayIn;

/**
 * How an answer came that somebody else typed in; it counts the same as any other (T3).
 *
 * @param wayIn on paper, by phone, face to face, by letter, by e-mail…
 * @param receivedOn when it reached the council
 * @param keyedBy who typed it in
 * @param lateReason why it counts though it came too late; empty where it came in time
 */
public record Intake(WayIn wayIn, LocalDate receivedOn, StaffMember.Id keyedBy, String lateReason) {

    /** How long the reason may be. */
    public static final int REASON_LENGTH = 500;
}
