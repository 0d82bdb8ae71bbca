package org.heard.questionnaire.exchange.lss;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.questionnaire.exchange.FileLanguages;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.PlainText;

/** What of a survey file is no question. */
final class LssRest {

    private static final Set<String> READ = Set.of(
            "surveys",
            "surveys_languagesettings",
            "groups",
            "group_l10ns",
            "questions",
            "subquestions",
            "question_l10ns",
            "answers",
            "answer_l10ns",
            "question_attributes",
            "conditions");

    /** What says something. */
    private static final Map<String, String> SAYING =
            Map.of("defaultvalues", "default-answers", "quota", "quotas", "assessments", "assessments");

    private static final List<String> SAID =
            List.of("surveyls_description", "surveyls_welcometext", "surveyls_endtext", "surveyls_policy_notice");

    private final LssSurvey survey;
    private final FileLanguages languages;
    private final Notes notes;

    LssRest(LssSurvey survey, FileLanguages languages, Notes notes) {
        this.survey = survey;
        this.languages = languages;
        this.notes = notes;
    }

    void tell() {
        for (String table : survey.file().tables()) {
            if (READ.contains(table)) {
                continue;
            }
            List<LssRow> rows = survey.file().table(table);
            if (SAYING.containsKey(table)) {
                notes.lost(rows.getFirst().place(), SAYING.getOrDefault(table, table), rows.size());
            } else {
                notes.notNeeded(rows.getFirst().place(), table);
            }
        }
        for (LssRow row : survey.file().table("surveys_languagesettings")) {
            for (String field : SAID) {
                String text = PlainText.of(row.at(field)).line();
                if (!text.isEmpty() && languages.of(row.at("surveyls_language")).isPresent()) {
                    notes.lost(row.place(), "survey-text", field.replace("surveyls_", ""), text);
                }
            }
        }
    }
}
