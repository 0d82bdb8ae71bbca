package org.heard.testing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.privacy.Seal;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people were sent, read from the outbox. */
public class Post {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    private final JdbcTemplate database;
    private final Seal seal;

    Post(JdbcTemplate database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** A message as it was queued. */
    public record Sent(
            String channel, String recipient, String language, String about, String subject, String body, String note) {

        /** The first link in it that contains this, as path and query. */
        public String link(String part) {
            Matcher link = LINK.matcher(body);
            while (link.find()) {
                if (link.group(1).contains(part)) {
                    return link.group(1);
                }
            }
            throw new AssertionError("No link with " + part + " in " + body);
        }
    }

    /** All that was sent to an address or number, or to an envelope with this in it, oldest first. */
    public List<Sent> to(String recipient) {
        return database
                .query(
                        "SELECT * FROM outgoing_message ORDER BY created_at",
                        (row, number) -> new Sent(
                                row.getString("channel"),
                                open(row.getString("recipient")),
                                row.getString("language"),
                                row.getString("about"),
                                open(row.getString("subject")),
                                open(row.getString("body")),
                                open(row.getString("note"))))
                .stream()
                .filter(sent -> sent.recipient().contains(recipient))
                .toList();
    }

    /** The last that was sent there. */
    public Sent lastTo(String recipient) {
        List<Sent> all = to(recipient);
        if (all.isEmpty()) {
            throw new AssertionError("Nothing was sent to " + recipient);
        }
        return all.getLast();
    }

    private String open(String sealed) {
        return sealed == null ? "" : seal.open(sealed);
    }
}
