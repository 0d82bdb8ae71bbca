package org.heard.questionnaire.exchange.lss;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.heard.language.Translated;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.exchange.FileTexts;
import org.heard.questionnaire.exchange.Names;
import org.heard.questionnaire.exchange.Notes;

/** What can be chosen in a question of a survey file, or what its rows are about. */
final class LssOptions {

    private final LssSurvey survey;
    private final FileTexts texts;
    private final Notes notes;

    /**
     * A list.
     *
     * @param options the choices
     * @param codes what the file calls each, with what Heard calls it
     * @param ways those of Heard's own choices that are in it, such as "I don't know"
     */
    record Options(List<Choice> options, Map<String, String> codes, Set<String> ways) {}

    LssOptions(LssSurvey survey, FileTexts texts, Notes notes) {
        this.survey = survey;
        this.texts = texts;
        this.notes = notes;
    }

    /** The answers on one of the scales of a question. */
    Options answers(LssRow question, int scale) {
        List<LssRow> rows = survey.answers(question, scale);
        // some versions number the only scale otherwise
        return read(
                question, rows.isEmpty() && scale == 0 ? survey.answers(question, 1) : rows, "code", survey::answer);
    }

    /** The parts of a question on one of its scales. */
    Options parts(LssRow question, int scale) {
        return read(question, survey.parts(question, scale), "title", row -> survey.question(row, "question"));
    }

    private Options read(
            LssRow question, List<LssRow> rows, String coded, Function<LssRow, Map<String, String>> words) {
        Map<String, String> own = own(survey.attribute(question, coded.equals("code") ? "heard_values" : "heard_rows"));
        var names = new Names("a");
        var options = new ArrayList<Choice>();
        Map<String, String> codes = new LinkedHashMap<>();
        Set<String> ways = new LinkedHashSet<>();
        for (LssRow row : rows) {
            String code = row.at(coded);
            String value = own.getOrDefault(code, "");
            if (value.startsWith("_")) {
                ways.add(value);
                codes.put(code, value);
                continue;
            }
            if (codes.containsKey(code)) {
                notes.lost(row.place(), "choice-twice", code);
                continue;
            }
            value = value.isEmpty() ? names.name(code) : names.own(value);
            codes.put(code, value);
            String named = survey.attribute(question, "heard_picture_" + code);
            String picture = texts.picture(named, row.place());
            boolean lost = picture.isEmpty() && !named.isBlank();
            options.add(new Choice(
                    value,
                    label(row, code, words),
                    extra(question, "hint", code),
                    extra(question, "easy", code),
                    picture,
                    lost ? Translated.empty() : extra(question, "alternative", code)));
        }
        return new Options(options, codes, ways);
    }

    private Translated label(LssRow row, String code, Function<LssRow, Map<String, String>> words) {
        Map<String, String> said = words.apply(row);
        if (said.isEmpty()) {
            notes.check(row.place(), "choice-no-words", code);
            return texts.line(Map.of("", code), language -> row.place());
        }
        return texts.line(said, language -> row.place());
    }

    private Translated extra(LssRow question, String what, String code) {
        return texts.line(survey.attributeTexts(question, "heard_" + what + "_" + code), language -> question.place());
    }

    /** What Heard calls the codes, as it noted them: {@code A1=by-bus;A2=by-car}. */
    static Map<String, String> own(String noted) {
        Map<String, String> own = new HashMap<>();
        for (String pair : noted.split(";")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                own.put(pair.substring(0, at), pair.substring(at + 1));
            }
        }
        return own;
    }
}
