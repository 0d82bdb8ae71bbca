package org.heard.format;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.account.StaffMember;

/** What staff wrote down for colleagues about a request or a job; kept sealed. */
public record Note(Instant at, UUID by, String text) {

    /** The same notes with one more at the end. */
    public static List<Note> added(List<Note> before, Instant now, StaffMember.Id by, String text) {
        return Stream.concat(before.stream(), Stream.of(new Note(now, by.value(), text)))
                .toList();
    }
}
