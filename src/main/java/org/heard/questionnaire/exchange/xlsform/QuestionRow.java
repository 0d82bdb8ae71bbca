package org.heard.questionnaire.exchange.xlsform;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionEdit;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.FileTexts;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.Words;
import org.heard.questionnaire.exchange.xlsform.FormSheet.Line;

/** One row of the survey sheet as a question of ours. */
final class QuestionRow {

    /** How many digits after the point are taken of a decimal number where the form does not say. */
    private static final int DECIMALS = 3;

    /**
     * A question with what its choices are called in the file.
     *
     * @param question the question, its conditions still to be read
     * @param codes what the file calls each choice
     */
    record Read(Question question, Map<String, String> codes) {

        /** A question whose choices are Heard's own, and are called the same in the file. */
        static Read ofFixed(Question question) {
            return new Read(question, fixed(question.type()));
        }

        static Map<String, String> fixed(QuestionType type) {
            Map<String, String> codes = new HashMap<>();
            type.fixedValues().forEach(value -> codes.put(value, value));
            return codes;
        }
    }

    private final SelectRow selects;
    private final RangeRow ranges;
    private final FileTexts texts;
    private final Words words;
    private final Notes notes;
    private final Origin origin;

    /**
     * Where the rows come from.
     *
     * @param languages the languages that the form is written in
     * @param ours whether Heard wrote it
     */
    record Origin(List<Locale> languages, boolean ours) {}

    QuestionRow(ChoiceLists choices, ChoiceLists external, FileTexts texts, Words words, Notes notes, Origin origin) {
        this.selects = new SelectRow(choices, external, words, notes, origin);
        this.ranges = new RangeRow(notes);
        this.texts = texts;
        this.words = words;
        this.notes = notes;
        this.origin = origin;
    }

    /** The question, unless Heard has none of the kind; then the notes say so. */
    Optional<Read> read(Node node, String key) {
        Line line = node.line();
        return switch (node.type().kind()) {
            case TEXT -> Optional.of(text(node, key));
            case INTEGER -> plain(node, key, QuestionType.NUMBER, 0);
            case DECIMAL -> plain(node, key, QuestionType.NUMBER, decimals(line));
            case RANGE -> Optional.of(finished(node, ranges.read(node, key)));
            case DATE -> plain(node, key, QuestionType.DATE, 0);
            case DATE_TIME -> changed(node, key, QuestionType.DATE, "date-time");
            case TIME -> changed(node, key, QuestionType.SHORT_TEXT, "time");
            case NOTE -> Optional.of(note(node, key));
            case ACKNOWLEDGE -> Optional.of(acknowledge(node, key));
            case PLACE -> changed(node, key, QuestionType.PLACE, "place");
            case BARCODE -> changed(node, key, QuestionType.SHORT_TEXT, "barcode");
            case FROM_FILE -> changed(node, key, QuestionType.SHORT_TEXT, "list-elsewhere");
            case SELECT_ONE, SELECT_MULTIPLE, RANK, EXTERNAL -> Optional.of(finished(node, selects.read(node, key)));
            case VOICE -> Optional.of(file(node, Question.blank(key, QuestionType.VOICE)));
            case VIDEO -> Optional.of(file(node, Question.blank(key, QuestionType.VIDEO)));
            case FILE -> Optional.of(file(node, Question.blank(key, QuestionType.FILE)));
            case UPLOAD -> missed(node, "upload");
            case CALCULATE -> missed(node, "calculate");
            case WORKINGS -> {
                notes.notNeeded(line.place("type"), line.text("type"));
                yield Optional.empty();
            }
            case UNKNOWN, BEGIN_GROUP, BEGIN_REPEAT, END -> missed(node, "type");
        };
    }

    private Optional<Read> missed(Node node, String why) {
        String said = node.line().has("label") ? node.line().text("label") : node.name();
        notes.lost(node.line().place("type"), why, node.line().text("type"), said);
        return Optional.empty();
    }

    private Optional<Read> changed(Node node, String key, QuestionType type, String how) {
        notes.check(node.line().place("type"), "as." + how, node.line().text("type"));
        return plain(node, key, type, 0);
    }

    private Optional<Read> plain(Node node, String key, QuestionType type, int decimals) {
        Question blank = Question.blank(key, type)
                .edit()
                .limits(new Limits(0, 0, null, null, decimals))
                .done();
        return Optional.of(finished(node, blank, Map.of()));
    }

    /** What is recorded or chosen as a file, with how many or how long it may be where Heard wrote that. */
    private Read file(Node node, Question blank) {
        int most = count(node.line().text("heard::most"));
        return finished(
                node, blank.edit().limits(Limits.files(blank.type(), most)).done(), Map.of());
    }

    private static int decimals(Line line) {
        String said = line.text("heard::decimals");
        return said.matches("\\d") ? Integer.parseInt(said) : DECIMALS;
    }

    private Read text(Node node, String key) {
        Line line = node.line();
        if (isYes(line.text("readonly")) && !line.has("calculation")) {
            notes.check(line.place("readonly"), "as.note", line.text("type"));
            return note(node, key);
        }
        boolean multi = node.looksLike("multiline") || line.text("parameters").contains("rows");
        if (node.looksLike("numbers")) {
            notes.check(line.place("appearance"), "numbers");
        }
        QuestionType type = typed(line)
                .filter(QuestionType::isText)
                .orElse(multi ? QuestionType.LONG_TEXT : QuestionType.SHORT_TEXT);
        Read read = finished(node, Question.blank(key, type), Map.of());
        boolean longer = read.question().type() == QuestionType.SHORT_TEXT
                && read.question().maxLength() > Question.SHORT
                && !line.has("heard::type");
        return longer
                ? new Read(read.question().edit().type(QuestionType.LONG_TEXT).done(), Map.of())
                : read;
    }

    private Read note(Node node, String key) {
        Read read = finished(node, Question.blank(key, QuestionType.STATEMENT), Map.of());
        return new Read(read.question().edit().required(false).done(), Map.of());
    }

    private Read acknowledge(Node node, String key) {
        notes.check(node.line().place("type"), "as.acknowledge", node.line().text("type"));
        var ok = Choice.of("ok", words.in(origin.languages(), "exchange.acknowledge"));
        Question question = Question.blank(key, QuestionType.SEVERAL_CHOICES)
                .edit()
                .options(List.of(ok))
                .done();
        return finished(node, question, Map.of("OK", "ok"));
    }

    /** The choices of the list that a row names. */
    List<Choice> options(Node node) {
        return selects.options(node);
    }

    /** Those of Heard's own choices that are in the list that a row names. */
    Set<String> ways(Node node) {
        return selects.ways(node);
    }

    /** Tells what of a row has no place in Heard. */
    void tellLeft(Line line) {
        new RowTexts(line, texts, notes, origin.ours()).tellLeft();
    }

    /** A number of something; 0 where the form does not say. */
    static int count(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    /** The kind that Heard noted when it wrote the form. */
    static Optional<QuestionType> typed(Line line) {
        String said = line.text("heard::type");
        return Arrays.stream(QuestionType.values())
                .filter(type -> type.name().equals(said))
                .findFirst();
    }

    static boolean isYes(String text) {
        return text.matches("(?i)\\s*(yes|true|true\\(\\)|1|required|y)\\s*");
    }

    private Read finished(Node node, Read begun) {
        return finished(node, begun.question(), begun.codes());
    }

    /** What every question has: words, limits, whether it is required. */
    private Read finished(Node node, Question question, Map<String, String> codes) {
        Line line = node.line();
        QuestionEdit edit = new RowTexts(line, texts, notes, origin.ours()).on(question);
        edit.required(required(line));
        edit.neverPublished(isYes(line.text("heard::never_published")));
        Question said = edit.done();
        Question limited = Constraint.on(said, line.text("constraint"), line.place("constraint"), notes);
        return new Read(limited, codes);
    }

    private boolean required(Line line) {
        String said = line.text("required");
        if (said.isBlank() || said.matches("(?i)\\s*(no|false|false\\(\\)|0|n)\\s*")) {
            return false;
        }
        if (isYes(said)) {
            return true;
        }
        if (origin.ours() && isYes(line.text("heard::required"))) {
            return true;
        }
        notes.lost(line.place("required"), "required", said);
        return false;
    }
}
