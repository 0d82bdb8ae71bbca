package org.heard.questionnaire.exchange.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.exchange.FileTexts;
import org.heard.questionnaire.exchange.Names;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.xlsform.FormSheet.Line;

/** The lists of choices on the choices sheet (https://xlsform.org/en/#multiple-choice-questions). */
final class ChoiceLists {

    /** The most choices that people are given to choose from. */
    static final int MOST = 500;

    private static final Set<String> WAYS =
            Set.of(Answer.SOMETHING_ELSE, Answer.DONT_KNOW, Answer.PREFER_NOT_TO_SAY, Answer.NONE_OF_THESE);

    /**
     * A list.
     *
     * @param options the choices
     * @param codes what the file calls each, with what Heard calls it
     * @param ways those of Heard's own choices that are in it, such as "I don't know"
     */
    record Options(List<Choice> options, Map<String, String> codes, Set<String> ways) {}

    private final FileTexts texts;
    private final Notes notes;
    private final Map<String, List<Line>> lines = new LinkedHashMap<>();
    private final Map<String, Options> read = new HashMap<>();

    ChoiceLists(FormSheet sheet, FileTexts texts, Notes notes) {
        this.texts = texts;
        this.notes = notes;
        String last = "";
        for (Line line : sheet.lines()) {
            if (line.isEmpty()) {
                continue;
            }
            String list = line.text("list_name");
            if (list.isEmpty() && line.has("name") && !last.isEmpty()) {
                notes.lost(line.place(), "choice-list", line.text("name"));
                continue;
            }
            last = list;
            lines.computeIfAbsent(list, name -> new ArrayList<>()).add(line);
        }
    }

    /** The list of this name, if there is one. */
    Optional<Options> find(String name) {
        return lines.containsKey(name) ? Optional.of(read.computeIfAbsent(name, this::read)) : Optional.empty();
    }

    /** How many lines a list has. */
    int size(String name) {
        return lines.getOrDefault(name, List.of()).size();
    }

    /** Lists that no question uses are told. */
    void tellUnused() {
        lines.forEach((name, all) -> {
            if (!read.containsKey(name) && !name.isEmpty()) {
                notes.lost(all.getFirst().place(), "list-unused", name, all.size());
            }
        });
    }

    private Options read(String name) {
        var names = new Names("a");
        var options = new ArrayList<Choice>();
        Map<String, String> codes = new LinkedHashMap<>();
        Set<String> ways = new java.util.LinkedHashSet<>();
        for (Line line : lines.getOrDefault(name, List.of())) {
            if (options.size() > MOST) {
                break; // nobody will be given this list to choose from
            }
            String code = line.text("name");
            Translated label = texts.line(line.texts("label"), language -> line.place("label", language));
            if (code.isEmpty() && label.isEmpty()) {
                continue;
            }
            if (WAYS.contains(code)) {
                ways.add(code);
                codes.put(code, code);
                continue;
            }
            if (codes.containsKey(code)) {
                notes.lost(line.place("name"), "choice-twice", code);
                continue;
            }
            String value = names.own(code);
            codes.put(code, value);
            if (label.isEmpty() && line.texts("label").isEmpty()) {
                notes.check(line.place(), "choice-no-words", code);
                label = texts.line(Map.of("", code), language -> line.place());
            }
            String picture = texts.picture(line.text("heard_picture"), line.place("heard_picture"));
            boolean lost = picture.isEmpty() && line.has("heard_picture");
            options.add(new Choice(
                    value,
                    label,
                    texts.line(line.texts("heard::hint"), language -> line.place("heard::hint", language)),
                    texts.line(line.texts("heard::easy_read"), language -> line.place("heard::easy_read", language)),
                    picture,
                    lost
                            ? Translated.empty()
                            : texts.line(
                                    line.texts("heard::alternative"),
                                    language -> line.place("heard::alternative", language))));
            if (line.has("media::image") || line.has("media::audio") || line.has("media::video")) {
                notes.lost(line.place(), "media", code);
            }
        }
        return new Options(List.copyOf(options), codes, ways);
    }
}
