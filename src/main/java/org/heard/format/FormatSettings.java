package org.heard.format;

import java.util.EnumMap;
import java.util.Map;
import org.heard.participant.InformationFormat;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each format takes to make and send, in working days ({@code heard.formats}).
 *
 * @param days by format; formats that are not named take their usual time
 * @param translation for a translation into another language
 * @param other for anything that is in no list
 */
@ConfigurationProperties("heard.formats")
record FormatSettings(
        @DefaultValue Map<InformationFormat, Integer> days,
        @DefaultValue("15") int translation,
        @DefaultValue("15") int other) {

    private static final Map<InformationFormat, Integer> USUAL = usual();

    FormatSettings {
        if (days.values().stream().anyMatch(value -> value < 1) || translation < 1 || other < 1) {
            throw new IllegalArgumentException("heard.formats: every format takes at least one working day");
        }
    }

    private static Map<InformationFormat, Integer> usual() {
        var usual = new EnumMap<InformationFormat, Integer>(InformationFormat.class);
        for (InformationFormat format : InformationFormat.values()) {
            usual.put(
                    format,
                    switch (format) {
                        case STANDARD, PLAIN_TEXT, WORD, EPUB -> 2;
                        case PAPER -> 3;
                        case LARGE_PRINT, SPOKEN -> 5;
                        case AUDIO -> 7;
                        case BRAILLE -> 10;
                        case EASY_READ, MOON -> 15;
                        case MAKATON, BSL_VIDEO -> 20;
                    });
        }
        return usual;
    }

    /** The working days that a format takes. */
    int daysFor(InformationFormat format) {
        Integer set = days.get(format);
        return set != null ? set : USUAL.getOrDefault(format, other);
    }
}
