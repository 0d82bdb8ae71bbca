package org.heard.consultation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.language.Translated;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The parts of the council's area that consultations can concern, as set in {@code heard.areas}.
 *
 * @param areas for each code its name by language tag
 */
@ConfigurationProperties("heard")
public record Areas(Map<String, Map<String, String>> areas) {

    /** The codes, in the order in which they are set. */
    public Set<String> codes() {
        return areas.keySet();
    }

    /** An area's name. */
    public Optional<Translated> name(String code) {
        return Optional.ofNullable(areas.get(code)).map(Translated::of);
    }
}
