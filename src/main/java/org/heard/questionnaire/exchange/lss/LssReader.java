package org.heard.questionnaire.exchange.lss;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.consultation.importing.GivenFile;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.exchange.Draft;
import org.heard.questionnaire.exchange.Draft.When;
import org.heard.questionnaire.exchange.DraftPages;
import org.heard.questionnaire.exchange.DraftPages.Owner;
import org.heard.questionnaire.exchange.FileLanguages;
import org.heard.questionnaire.exchange.FilePictures;
import org.heard.questionnaire.exchange.FileTexts;
import org.heard.questionnaire.exchange.Form;
import org.heard.questionnaire.exchange.Names;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.OwnCondition;
import org.heard.questionnaire.exchange.Pages;
import org.heard.questionnaire.exchange.Reading;
import org.heard.questionnaire.exchange.Words;
import org.heard.questionnaire.exchange.expression.ConditionReader;
import org.heard.questionnaire.exchange.expression.Operand;
import org.heard.questionnaire.exchange.expression.Syntax;

/** Reads questionnaires from LimeSurvey's survey structure files, of version 2 to 6. */
public final class LssReader {

    /** What LimeSurvey puts something else in for: an answer, with other words where there is none, or any expression. */
    private static final Pattern PIPED = Pattern.compile("\\{(?:if\\(is_empty\\(\\w{1,60}(?:\\.NAOK)?\\), ?"
            + "([\"'])(?<missing>[^\"'{}]{0,200})\\1, ?)?"
            + "(?:INSERTANS:)?(?<name>\\w{1,60})(?:\\.(?:NAOK|shown|code|value))?\\)?}|\\{[^{}\\s][^{}]{0,500}}");

    private final LssSurvey survey;
    private final Words words;
    private final Notes notes = new Notes();
    private final Names names = new Names("q");
    private final DraftPages pages = new DraftPages();
    private final Map<String, Operand> operands = new HashMap<>();
    private final FileLanguages languages;
    private final FileTexts texts;
    private final LssQuestions questions;
    private final LssOptions options;

    private LssReader(LssFile file, Words words) {
        this.words = words;
        this.survey = new LssSurvey(file);
        this.languages = new FileLanguages(words.languages(), survey.language());
        boolean ours = !file.said("heard_version").isEmpty();
        this.texts = new FileTexts(
                languages,
                PIPED,
                new FilePictures(words, notes),
                notes,
                ours ? Optional.of(LssPipes::read) : Optional.empty());
        this.options = new LssOptions(survey, texts, notes);
        var said = new LssWords(survey, texts, words, written(), notes);
        this.questions = new LssQuestions(survey, said, options, names, notes);
    }

    /**
     * Reads a file.
     *
     * @throws org.heard.consultation.importing.UnreadableFile if nothing can be taken from it, with the line
     */
    public static Reading read(GivenFile file, Words words) {
        return new LssReader(LssFile.read(file), words).read();
    }

    private List<Locale> written() {
        List<Locale> written = Stream.concat(
                        Stream.of(survey.language()),
                        survey.file().table("surveys").stream()
                                .flatMap(row ->
                                        Stream.of(row.at("additional_languages").split("\\s+"))))
                .filter(language -> !language.isEmpty())
                .map(languages::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return written.isEmpty() ? List.of(languages.first()) : written;
    }

    private Reading read() {
        Translated title = title();
        survey.groups().forEach(this::group);
        List<String> known =
                survey.groups().stream().map(group -> group.at("gid")).toList();
        Owner loose = new Owner(words.in(written(), "exchange.page"), List.of(), "", true);
        survey.questions().stream()
                .filter(row -> !known.contains(row.at("gid")))
                .forEach(row -> questions(row, loose, List.of()));
        survey.orphans().forEach(row -> notes.lost(row.place(), "orphan", row.at("title")));
        survey.file().table("answers").stream()
                .filter(row -> survey.questions().stream()
                        .noneMatch(question -> question.at("qid").equals(row.at("qid"))))
                .forEach(row -> notes.lost(row.place(), "orphan", row.at("code")));
        new LssRest(survey, languages, notes).tell();
        texts.finish();
        notes.names(names);
        Questions made = Pages.of(pages.all(), new ConditionReader(this::operand), notes);
        Locale first = languages.of("").orElseGet(languages::first);
        return new Reading(new Form(title, first, made), notes.all());
    }

    private Translated title() {
        var raw = new TreeMap<String, String>();
        survey.file()
                .table("surveys_languagesettings")
                .forEach(row -> raw.put(row.at("surveyls_language"), row.at("surveyls_title")));
        return texts.line(raw, language -> "");
    }

    private void group(LssRow row) {
        List<LssRow> inside = survey.questions(row);
        Translated title = texts.line(survey.group(row, "group_name"), language -> row.place());
        if (title.isEmpty()) {
            title = words.in(written(), "exchange.page");
        }
        String json = inside.isEmpty() ? "" : survey.attribute(inside.getFirst(), "heard_page_relevance");
        Owner page = new Owner(title, when(row, row.at("grelevance"), json), row.place(), false);
        Translated intro = texts.text(survey.group(row, "description"), language -> row.place());
        if (inside.isEmpty()) {
            notes.lost(row.place(), "group-empty", title.text(Locale.ENGLISH));
            return;
        }
        if (!intro.isEmpty()) {
            pages.intro(page, intro);
        }
        List<LssRow> conditions = survey.file().table("conditions");
        inside.forEach(question -> questions(question, page, conditions));
    }

    private void questions(LssRow row, Owner page, List<LssRow> conditions) {
        if (survey.attribute(row, "heard_part").equals("way")) {
            if (pages.isEmpty()) {
                notes.lost(row.place(), "orphan", row.at("title"));
            } else {
                wayOut(row);
            }
            return;
        }
        if (survey.attribute(row, "hidden").equals("1")) {
            notes.lost(row.place(), "never", row.at("title"));
            return;
        }
        String older = LssConditions.of(row, conditions);
        boolean newer = !isAlways(row.at("relevance"));
        List<When> when = when(row, newer ? row.at("relevance") : older, survey.attribute(row, "heard_relevance"));
        for (LssMade made : questions.read(row)) {
            name(row, made);
            pages.add(page, new Draft(made.question(), when, row.place()));
        }
    }

    /** What can be chosen instead of answering the question above. */
    private void wayOut(LssRow row) {
        Set<String> ways = options.answers(row, 0).ways();
        Draft draft = pages.last();
        Question question = draft.question()
                .edit()
                .dontKnow(ways.contains(Answer.DONT_KNOW))
                .preferNotToSay(ways.contains(Answer.PREFER_NOT_TO_SAY))
                .done();
        pages.replaceLast(new Draft(question, draft.when(), draft.place()));
        Operand besides = Operand.besides(question);
        name(
                row,
                new LssMade(
                        question,
                        Map.of(
                                "",
                                new Operand(
                                        question,
                                        "",
                                        "",
                                        options.answers(row, 0).codes(),
                                        besides.besides()))));
    }

    private void name(LssRow row, LssMade made) {
        String old = survey.groups().isEmpty() ? "" : row.at("sid") + "X" + row.at("gid") + "X" + row.at("qid");
        made.names().forEach((ending, operand) -> {
            if (operands.putIfAbsent(row.at("title") + ending, operand) != null && ending.isEmpty()) {
                notes.check(
                        row.place(),
                        "name-twice",
                        row.at("title"),
                        made.question().key());
            }
            operands.putIfAbsent(old + ending.replaceFirst("_", ""), operand);
        });
    }

    private static boolean isAlways(String relevance) {
        return relevance.isEmpty() || relevance.equals("1");
    }

    private static List<When> when(LssRow row, String expression, String json) {
        String text = isAlways(expression) ? "" : expression.replaceFirst("^\\{(.*)}$", "$1");
        Optional<Condition> own = OwnCondition.of(json, text);
        if (text.isEmpty() && own.isEmpty()) {
            return new ArrayList<>();
        }
        return List.of(new When(text, Syntax.SCRIPT, row.place(), own));
    }

    /** What a name in a condition stands for: {@code Q1.NAOK}, {@code that.Q1.NAOK}, {@code 12X3X4SQ001}. */
    private Optional<Operand> operand(String name) {
        String plain = name.replaceFirst("^(that|self)\\.", "").replaceFirst("\\.(NAOK|code|value|valueNAOK)$", "");
        return Optional.ofNullable(operands.get(plain));
    }
}
