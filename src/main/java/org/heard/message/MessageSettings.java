package org.heard.message;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent and how long it is kept, as set in {@code heard.mail}.
 *
 * @param from the sender's address; the organisation's contact address unless set
 * @param keep how long words and addresses are kept after a message has gone out
 */
@ConfigurationProperties("heard.mail")
record MessageSettings(
        @Nullable String from, @DefaultValue("30d") Duration keep) {

    Optional<String> sender() {
        return Optional.ofNullable(from).filter(address -> !address.isBlank());
    }
}
