package org.heard.response.attachment;

import java.time.Duration;
import java.util.Optional;
import org.heard.response.attachment.Attachment.Scan;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the virus scanner is: ClamAV's {@code clamd}, over the network or a socket. Without either, files that people send
 * are marked as not scanned and never shown.
 *
 * @param host its host, or nothing
 * @param port its port
 * @param socket the path of its socket, or nothing
 * @param timeout how long it may take to say something
 */
@ConfigurationProperties("heard.scanner")
public record ScannerSettings(
        @Nullable String host,
        @DefaultValue("3310") int port,
        @Nullable String socket,
        @DefaultValue("60s") Duration timeout) {

    Optional<String> path() {
        return Optional.ofNullable(socket).filter(text -> !text.isBlank());
    }

    Optional<String> address() {
        return Optional.ofNullable(host).filter(text -> !text.isBlank());
    }

    boolean hasScanner() {
        return path().isPresent() || address().isPresent();
    }

    /** What is known about a file that has just come. */
    public Scan first() {
        return hasScanner() ? Scan.WAITING : Scan.UNSCANNED;
    }
}
