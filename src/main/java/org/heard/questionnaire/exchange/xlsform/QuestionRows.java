package org.heard.questionnaire.exchange.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.Names;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.OnlyHeard;
import org.heard.questionnaire.exchange.Words;
import org.heard.questionnaire.exchange.WrittenCondition;
import org.heard.questionnaire.exchange.xlsform.FormTable.Writing;

/** Writes questions as rows of the survey sheet, with their choices. */
final class QuestionRows {

    private final FormTable survey;
    private final FormTable choices;
    private final FormNames names;
    private final FormPipes pipes;
    private final Words words;
    private final List<Locale> languages;
    private final Notes notes;

    QuestionRows(
            FormTable survey,
            FormTable choices,
            FormNames names,
            FormPipes pipes,
            Words words,
            List<Locale> languages,
            Notes notes) {
        this.survey = survey;
        this.choices = choices;
        this.names = names;
        this.pipes = pipes;
        this.words = words;
        this.languages = languages;
        this.notes = notes;
    }

    void write(Question question, WrittenCondition when) {
        tell(question);
        if (question.type() == QuestionType.MATRIX) {
            matrix(question, when);
            return;
        }
        boolean way = FormNames.hasWay(question);
        Writing row = when(survey.row().with("type", type(question)).with("name", names.of(question)), when);
        words(row, question, question.wording());
        String required = way && question.required() ? "${" + names.name(question, "way") + "} = ''" : "yes";
        row.with("required", question.required() ? required : "")
                .with("heard::required", way && question.required())
                .with("constraint", constraint(question))
                .with("appearance", question.type() == QuestionType.LONG_TEXT ? "multiline" : "")
                .with("parameters", isRange(question) ? "start=0 end=10 step=1" : "");
        own(row, question);
        if (question.type().isChosen() && !isRange(question)) {
            list(question, question.type() == QuestionType.RANKING ? options(question) : question.values());
        }
        if (question.offersSomethingElse()) {
            String chosen = new XPathFacts(names).chosen(question, Answer.SOMETHING_ELSE);
            survey.row()
                    .with("type", "text")
                    .with("name", names.name(question, "other"))
                    .with("label", words.in(languages, "exchange.else"))
                    .with("relevant", chosen)
                    .with("heard::part", "something-else");
        }
        if (way) {
            way(question, when);
        }
        pipes.workOut(question, survey);
    }

    /** Whoever cannot or does not want to answer says so in a row of its own. */
    private void way(Question question, WrittenCondition when) {
        String name = names.name(question, "way");
        when(
                        survey.row().with("type", "select_one " + name).with("name", name),
                        new WrittenCondition(when.text(), java.util.Optional.empty()))
                .with("label", words.in(languages, "exchange.way"))
                .with("heard::part", "way");
        question.waysOut().forEach(value -> choice(name, question, value));
    }

    private static Writing when(Writing row, WrittenCondition when) {
        return row.with("relevant", when.text())
                .with("heard::relevant", when.own().orElse(""));
    }

    private void words(Writing row, Question question, Translated wording) {
        pipes.write(row, "label", wording, question.key());
        pipes.write(row, "hint", question.hint(), question.key());
        pipes.write(row, "guidance_hint", question.why(), question.key());
        row.with("heard::easy_read", question.easyRead())
                .with("heard::picture", question.picture())
                .with("heard::alternative", question.alternative())
                .with("heard::unit", question.unit())
                .with("heard::never_published", question.neverPublished());
        if (!new Names("q").name(names.of(question)).equals(question.key())) {
            row.with("heard::name", question.key());
        }
    }

    private Translated safe(Translated text, Question question) {
        return SafeText.of(text, question.key(), notes);
    }

    private void own(Writing row, Question question) {
        Limits limits = question.limits();
        row.with("heard::type", question.type().name());
        if (question.type() == QuestionType.NUMBER) {
            row.with("heard::decimals", limits.decimals() == 0 ? "" : String.valueOf(limits.decimals()));
        }
        if (question.type().isFile()) {
            row.with("heard::most", Limits.files(question) == 0 ? "" : String.valueOf(Limits.files(question)));
        }
        if (question.type() == QuestionType.RANKING) {
            row.with("heard::fewest", limits.fewest() == 0 ? "" : String.valueOf(limits.fewest()));
            row.with("heard::most", limits.most() == 0 ? "" : String.valueOf(limits.most()));
        }
    }

    private static boolean isRange(Question question) {
        return question.type() == QuestionType.ZERO_TO_TEN && question.waysOut().isEmpty();
    }

    private String type(Question question) {
        return switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT, PLACE -> "text";
            case NUMBER -> question.limits().decimals() == 0 ? "integer" : "decimal";
            case DATE -> "date";
            case STATEMENT -> "note";
            case FILE -> "file";
            case VOICE -> "audio";
            case VIDEO -> "video";
            case SEVERAL_CHOICES -> "select_multiple " + names.of(question);
            case RANKING -> "rank " + names.of(question);
            case ZERO_TO_TEN -> isRange(question) ? "range" : "select_one " + names.of(question);
            case ONE_CHOICE, AGREEMENT, SATISFACTION, IMPORTANCE, YES_NO, MATRIX -> "select_one " + names.of(question);
        };
    }

    private void matrix(Question question, WrittenCondition when) {
        String name = names.of(question);
        Writing group = when(survey.row().with("type", "begin_group").with("name", name), when)
                .with("appearance", "table-list")
                .with("heard::type", question.type().name());
        words(group, question, question.wording());
        for (Choice choice : question.rows()) {
            Writing row = survey.row()
                    .with("type", "select_one " + name)
                    .with("name", names.name(question, choice.value()))
                    .with("label", safe(choice.label(), question))
                    .with("hint", safe(choice.hint(), question))
                    .with("required", question.required())
                    .with("heard::easy_read", choice.easyRead());
            if (!names.name(question, choice.value()).equals(name + "_" + choice.value())) {
                row.with("heard::name", choice.value());
            }
        }
        survey.row().with("type", "end_group").with("name", name);
        list(question, question.values());
    }

    private static List<String> options(Question question) {
        return question.options().stream().map(Choice::value).toList();
    }

    private void list(Question question, List<String> values) {
        values.forEach(value -> choice(names.of(question), question, value));
    }

    private void choice(String list, Question question, String value) {
        Writing row = choices.row()
                .with("list_name", list)
                .with("name", value)
                .with("label", safe(words.choice(question, value, languages), question));
        question.option(value)
                .ifPresent(option -> row.beside("heard_hint", option.hint())
                        .beside("heard_easy_read", option.easyRead())
                        .beside("heard_alternative", option.alternative())
                        .with("heard_picture", option.picture()));
    }

    private static String constraint(Question question) {
        Limits limits = question.limits();
        var parts = new ArrayList<String>();
        switch (question.type()) {
            case NUMBER -> {
                BigDecimal smallest = limits.smallest();
                BigDecimal largest = limits.largest();
                if (smallest != null) {
                    parts.add(". >= " + smallest.toPlainString());
                }
                if (largest != null) {
                    parts.add(". <= " + largest.toPlainString());
                }
            }
            case SHORT_TEXT, LONG_TEXT -> {
                if (question.maxLength() > 0) {
                    parts.add("string-length(.) <= " + question.maxLength());
                }
            }
            case SEVERAL_CHOICES -> {
                return several(question);
            }
            default -> {
                // no limits that the format knows
            }
        }
        return String.join(" and ", parts);
    }

    private static String several(Question question) {
        var counts = new ArrayList<String>();
        if (question.limits().fewest() > 0) {
            counts.add("count-selected(.) >= " + question.limits().fewest());
        }
        if (question.limits().most() > 0) {
            counts.add("count-selected(.) <= " + question.limits().most());
        }
        List<String> alone = question.values().stream()
                .filter(value -> value.startsWith("_") && !value.equals(Answer.SOMETHING_ELSE))
                .map(value -> "selected(., '" + value + "')")
                .toList();
        var parts = new ArrayList<String>();
        if (!counts.isEmpty()) {
            String counted = String.join(" and ", counts);
            parts.add(alone.isEmpty() ? counted : "(" + String.join(" or ", alone) + " or (" + counted + "))");
        }
        alone.forEach(way -> parts.add("not(" + way + " and count-selected(.) > 1)"));
        return String.join(" and ", parts);
    }

    /** What other programs will not see. */
    private void tell(Question question) {
        String key = question.key();
        OnlyHeard.tell(question, notes);
        if (!question.unit().isEmpty()) {
            notes.check(key, "only-heard.unit");
        }
        if (!question.why().isEmpty()) {
            notes.check(key, "why-as-guidance");
        }
        if (question.type() == QuestionType.RANKING) {
            notes.check(key, "ranks-all");
        }
    }
}
