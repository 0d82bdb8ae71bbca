package org.heard.format.speech;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How documents are read out, as set in {@code heard.speech}.
 *
 * @param program the speech program, eSpeak NG or one that takes the same options
 * @param wordsPerMinute how fast it speaks, 80 to 250
 * @param longest how long it may take for one paragraph before it is ended
 */
@ConfigurationProperties("heard.speech")
public record SpeechSettings(
        @DefaultValue("espeak-ng") String program,
        @DefaultValue("155") int wordsPerMinute,
        @DefaultValue("20s") Duration longest) {

    public SpeechSettings {
        if (program.isBlank() || wordsPerMinute < 80 || wordsPerMinute > 250 || !longest.isPositive()) {
            throw new IllegalArgumentException(
                    "heard.speech: a program, 80 to 250 words a minute, and a time longer than none");
        }
    }
}
