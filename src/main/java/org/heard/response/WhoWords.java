package org.heard.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.language.Lists;
import org.heard.language.Messages;
import org.springframework.stereotype.Service;

/** As whom somebody answers, in words. */
@Service
public class WhoWords {

    /** The message keys of everything that can be said, in order. */
    public static final List<String> NAMES = List.of(
            "response.who.organisation",
            "response.who.people",
            "response.speaking.gathered",
            "response.speaking.help",
            "response.speaking.helper",
            "response.speaking.basis",
            "response.speaking.view");

    private final Messages messages;

    WhoWords(Messages messages) {
        this.messages = messages;
    }

    /** What more was said beside the capacity: the message key of each name, with what was said about it. */
    public Map<String, String> details(AnsweringAs who, Locale language) {
        Speaking speaking = who.speaking();
        List<String> values = List.of(
                who.organisation(),
                who.people(),
                speaking.gathered(),
                names(speaking.help(), language),
                names(speaking.helped().stream().toList(), language),
                names(speaking.ground().stream().toList(), language),
                names(speaking.understanding().stream().toList(), language));
        var said = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                said.put(NAMES.get(i), values.get(i));
            }
        }
        return said;
    }

    private String names(List<? extends Speaking.Named> said, Locale language) {
        return Lists.of(
                language,
                said.stream().map(each -> messages.get(language, each.key())).toList());
    }
}
