package org.heard.questionnaire.exchange.xlsform;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionEdit;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.FileTexts;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.Words;
import org.heard.questionnaire.exchange.xlsform.ChoiceLists.Options;
import org.heard.questionnaire.exchange.xlsform.FormSheet.Line;
import org.heard.questionnaire.exchange.xlsform.RowType.Kind;

/** One row of the survey sheet as a question of ours. */
final class QuestionRow {

    /** How many digits after the point are taken of a decimal number where the form does not say. */
    private static final int DECIMALS = 3;

    private static final Pattern PARAMETER =
            Pattern.compile("(?<![\\w-])(?<name>[\\w-]++)\\s*+=\\s*+(?<value>[^\\s;,]+)");

    /**
     * A question with what its choices are called in the file.
     *
     * @param question the question, its conditions still to be read
     * @param codes what the file calls each choice
     */
    record Read(Question question, Map<String, String> codes) {}

    private final ChoiceLists choices;
    private final ChoiceLists external;
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
        this.choices = choices;
        this.external = external;
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
            case RANGE -> Optional.of(range(node, key));
            case DATE -> plain(node, key, QuestionType.DATE, 0);
            case DATE_TIME -> changed(node, key, QuestionType.DATE, "date-time");
            case TIME -> changed(node, key, QuestionType.SHORT_TEXT, "time");
            case NOTE -> Optional.of(note(node, key));
            case ACKNOWLEDGE -> Optional.of(acknowledge(node, key));
            case PLACE -> changed(node, key, QuestionType.PLACE, "place");
            case BARCODE -> changed(node, key, QuestionType.SHORT_TEXT, "barcode");
            case FROM_FILE -> changed(node, key, QuestionType.SHORT_TEXT, "list-elsewhere");
            case SELECT_ONE, SELECT_MULTIPLE, RANK, EXTERNAL -> Optional.of(select(node, key));
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

    private Read range(Node node, String key) {
        Map<String, String> given = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(node.line().text("parameters"));
        while (parameter.find()) {
            given.put(parameter.group("name"), parameter.group("value"));
        }
        BigDecimal start = number(given.get("start"), BigDecimal.ONE);
        BigDecimal end = number(given.get("end"), BigDecimal.TEN);
        BigDecimal step = number(given.get("step"), BigDecimal.ONE);
        boolean scale =
                start.signum() == 0 && end.compareTo(BigDecimal.TEN) == 0 && step.compareTo(BigDecimal.ONE) == 0;
        if (scale) {
            return finished(node, Question.blank(key, QuestionType.ZERO_TO_TEN), fixed(QuestionType.ZERO_TO_TEN));
        }
        if (step.compareTo(BigDecimal.ONE) > 0) {
            notes.lost(node.line().place("parameters"), "step", step.toPlainString());
        }
        int decimals =
                Math.min(6, Math.max(0, Math.max(step.stripTrailingZeros().scale(), start.scale())));
        Question number = Question.blank(key, QuestionType.NUMBER)
                .edit()
                .limits(new Limits(0, 0, start.min(end), end.max(start), decimals))
                .done();
        return finished(node, number, Map.of());
    }

    private static BigDecimal number(@org.jspecify.annotations.Nullable String text, BigDecimal otherwise) {
        return text != null && text.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? new BigDecimal(text) : otherwise;
    }

    private Read select(Node node, String key) {
        Line line = node.line();
        RowType type = node.type();
        ChoiceLists lists = type.kind() == Kind.EXTERNAL ? external : choices;
        Optional<Options> found = lists.find(type.list());
        if (found.isEmpty()
                || found.get().options().isEmpty() && found.get().ways().isEmpty() && !type.other()) {
            notes.lost(line.place("type"), "list", type.list());
            return finished(node, Question.blank(key, QuestionType.SHORT_TEXT), Map.of());
        }
        Options list = found.get();
        if (list.options().size() > ChoiceLists.MOST) {
            notes.lost(line.place("type"), "list-long", type.list(), lists.size(type.list()));
            return finished(node, Question.blank(key, QuestionType.SHORT_TEXT), Map.of());
        }
        QuestionType kind = switch (type.kind()) {
            case SELECT_MULTIPLE -> QuestionType.SEVERAL_CHOICES;
            case RANK -> QuestionType.RANKING;
            default -> QuestionType.ONE_CHOICE;
        };
        Map<String, String> codes = new HashMap<>(list.codes());
        QuestionType own = typed(line).orElse(kind);
        boolean scale = own != kind
                && kind == QuestionType.ONE_CHOICE
                && own.fixedValues()
                        .equals(list.options().stream().map(Choice::value).toList());
        if (scale || !line.has("heard::type") && isYesNo(list, kind)) {
            own = scale ? own : QuestionType.YES_NO;
            codes.putAll(fixed(own));
        } else {
            own = kind;
        }
        QuestionEdit edit = Question.blank(key, own).edit();
        edit.options(own.hasOptions() ? list.options() : List.of());
        edit.somethingElse(type.other() || list.ways().contains(Answer.SOMETHING_ELSE));
        edit.dontKnow(list.ways().contains(Answer.DONT_KNOW));
        edit.preferNotToSay(list.ways().contains(Answer.PREFER_NOT_TO_SAY));
        edit.noneOfThese(list.ways().contains(Answer.NONE_OF_THESE));
        edit.limits(ranked(line, own, list.options().size()));
        if (type.other()) {
            codes.putIfAbsent("other", Answer.SOMETHING_ELSE);
        }
        return finished(node, edit.done(), codes);
    }

    /** The choices of the list that a row names. */
    List<Choice> options(Node node) {
        return choices.find(node.type().list()).map(Options::options).orElse(List.of());
    }

    /** Those of Heard's own choices that are in the list that a row names. */
    Set<String> ways(Node node) {
        return choices.find(node.type().list()).map(Options::ways).orElse(Set.of());
    }

    /** Tells what of a row has no place in Heard. */
    void tellLeft(Line line) {
        new RowTexts(line, texts, notes, origin.ours()).tellLeft();
    }

    // other programs have people put all choices in order
    private Limits ranked(Line line, QuestionType type, int offered) {
        if (type != QuestionType.RANKING) {
            return Limits.none();
        }
        if (!origin.ours() && !line.has("heard::type")) {
            return Limits.choices(0, offered);
        }
        return Limits.choices(count(line.text("heard::fewest")), count(line.text("heard::most")));
    }

    private static int count(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    // only where nothing is lost: the form's words are Heard's own
    private boolean isYesNo(Options list, QuestionType kind) {
        if (kind != QuestionType.ONE_CHOICE
                || !list.options().stream().map(Choice::value).toList().equals(List.of("yes", "no"))) {
            return false;
        }
        Question yesNo = Question.blank("x", QuestionType.YES_NO);
        return list.options().stream()
                .allMatch(option -> option.label().texts().entrySet().stream()
                        .allMatch(text -> text.getValue()
                                .equalsIgnoreCase(words.choice(
                                                yesNo, option.value(), List.of(Locale.forLanguageTag(text.getKey())))
                                        .texts()
                                        .get(text.getKey()))));
    }

    private static Map<String, String> fixed(QuestionType type) {
        Map<String, String> codes = new HashMap<>();
        type.fixedValues().forEach(value -> codes.put(value, value));
        return codes;
    }

    private static Optional<QuestionType> typed(Line line) {
        String said = line.text("heard::type");
        return java.util.Arrays.stream(QuestionType.values())
                .filter(type -> type.name().equals(said))
                .findFirst();
    }

    static boolean isYes(String text) {
        return text.matches("(?i)\\s*(yes|true|true\\(\\)|1|required|y)\\s*");
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
