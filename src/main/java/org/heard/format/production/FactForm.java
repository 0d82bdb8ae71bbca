package org.heard.format.production;

import java.util.Locale;
import org.heard.language.Messages;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;

/**
 * What figures are counted by: a format in a size or kind, a translation, or anything else.
 *
 * @param form the name of a format, {@code TRANSLATION} or {@code OTHER}
 * @param variant its size or kind, or an empty text
 */
public record FactForm(String form, String variant) {

    /** Into another language. */
    static final FactForm TRANSLATION = new FactForm("TRANSLATION", "");
    /** What is in no list. */
    static final FactForm OTHER = new FactForm("OTHER", "");

    static FactForm of(WantedFormat wanted) {
        return new FactForm(wanted.format().name(), wanted.variant());
    }

    static FactForm of(Wanted wanted) {
        InformationFormat format = wanted.format();
        if (format == null) {
            return OTHER;
        }
        return format == InformationFormat.STANDARD ? TRANSLATION : new FactForm(format.name(), wanted.variant());
    }

    /** "Large print, 24 point". */
    public String name(Messages messages, Locale reader) {
        return switch (form) {
            case "TRANSLATION" -> messages.get(reader, "production.translation");
            case "OTHER" -> messages.get(reader, "production.figures.other");
            default -> new WantedFormat(InformationFormat.valueOf(form), variant).name(messages, reader);
        };
    }
}
