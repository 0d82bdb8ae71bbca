package org.heard.response.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.heard.privacy.Seal;
import org.heard.response.Draft;
import org.springframework.stereotype.Service;

/**
 * Addresses that open a file, or take one, for some hours. Only pages that were opened with a draft's code, or a secret
 * link, hold them, so that the code itself stands in no further address and no log. They cannot be made by anyone else:
 * they are sealed.
 */
@Service
public class FileTickets {

    private static final Duration VALID = Duration.ofHours(6);
    private static final String PLAY = "play";
    private static final String TAKE = "take";

    private final Seal seal;
    private final Clock clock;

    FileTickets(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** Where a file is played or shown. */
    public String address(Attachment file) {
        return MyFile.ADDRESS + write(PLAY, file.id().toString(), "");
    }

    /** Where the answer to a question is uploaded. */
    public String uploads(Draft draft, String question) {
        return Uploads.ADDRESS + write(TAKE, draft.id().value().toString(), question);
    }

    /** What a ticket to upload names. */
    record Target(Draft.Id draft, String question) {}

    Optional<UUID> file(String ticket) {
        return read(ticket, PLAY).map(parts -> UUID.fromString(parts[1]));
    }

    Optional<Target> target(String ticket) {
        return read(ticket, TAKE).map(parts -> new Target(new Draft.Id(UUID.fromString(parts[1])), parts[2]));
    }

    private String write(String what, String id, String question) {
        long until = clock.instant().plus(VALID).getEpochSecond();
        return seal.close(String.join(" ", what, id, question, Long.toString(until)));
    }

    private Optional<String[]> read(String ticket, String what) {
        try {
            String[] parts = seal.open(ticket).split(" ", -1);
            boolean valid = parts.length == 4
                    && parts[0].equals(what)
                    && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[3])));
            return valid ? Optional.of(parts) : Optional.empty();
        } catch (Seal.BrokenSeal | NumberFormatException notOurs) {
            return Optional.empty();
        }
    }
}
