package org.heard.format.making;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are made by themselves, as set in {@code heard.making}.
 *
 * @param enabled whether this node makes them; another may, or they are made by hand in a test
 * @param after how long after its start it begins, so that a start is not slowed down
 * @param longest how long one file may take before its making is ended
 * @param longestSound the same for files that are heard
 */
@ConfigurationProperties("heard.making")
record MakingSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("60s") Duration after,
        @DefaultValue("60s") Duration longest,
        @DefaultValue("10m") Duration longestSound) {}
