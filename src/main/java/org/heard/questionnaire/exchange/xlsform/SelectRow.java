package org.heard.questionnaire.exchange.xlsform;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.Words;
import org.heard.questionnaire.exchange.xlsform.ChoiceLists.Options;
import org.heard.questionnaire.exchange.xlsform.FormSheet.Line;
import org.heard.questionnaire.exchange.xlsform.QuestionRow.Origin;
import org.heard.questionnaire.exchange.xlsform.QuestionRow.Read;
import org.heard.questionnaire.exchange.xlsform.RowType.Kind;

/** A row that chooses from a list, or puts one in order. */
final class SelectRow {

    private final ChoiceLists choices;
    private final ChoiceLists external;
    private final Words words;
    private final Notes notes;
    private final Origin origin;

    SelectRow(ChoiceLists choices, ChoiceLists external, Words words, Notes notes, Origin origin) {
        this.choices = choices;
        this.external = external;
        this.words = words;
        this.notes = notes;
        this.origin = origin;
    }

    /** The question, without its words; a text where the file has no list that could be offered. */
    Read read(Node node, String key) {
        Line line = node.line();
        RowType type = node.type();
        ChoiceLists lists = type.kind() == Kind.EXTERNAL ? external : choices;
        Optional<Options> found = lists.find(type.list());
        if (found.isEmpty()
                || found.get().options().isEmpty() && found.get().ways().isEmpty() && !type.other()) {
            notes.lost(line.place("type"), "list", type.list());
            return new Read(Question.blank(key, QuestionType.SHORT_TEXT), Map.of());
        }
        Options list = found.get();
        if (list.options().size() > ChoiceLists.MOST) {
            notes.lost(line.place("type"), "list-long", type.list(), lists.size(type.list()));
            return new Read(Question.blank(key, QuestionType.SHORT_TEXT), Map.of());
        }
        return read(node, key, list);
    }

    private Read read(Node node, String key, Options list) {
        RowType type = node.type();
        QuestionType kind = kind(type.kind());
        QuestionType own = own(node.line(), kind, list);
        Map<String, String> codes = new HashMap<>(list.codes());
        if (own != kind) {
            codes.putAll(Read.fixed(own));
        }
        if (type.other()) {
            codes.putIfAbsent("other", Answer.SOMETHING_ELSE);
        }
        Question question = Question.blank(key, own)
                .edit()
                .options(own.hasOptions() ? list.options() : List.of())
                .somethingElse(type.other() || list.ways().contains(Answer.SOMETHING_ELSE))
                .dontKnow(list.ways().contains(Answer.DONT_KNOW))
                .preferNotToSay(list.ways().contains(Answer.PREFER_NOT_TO_SAY))
                .noneOfThese(list.ways().contains(Answer.NONE_OF_THESE))
                .limits(ranked(node.line(), own, list.options().size()))
                .done();
        return new Read(question, codes);
    }

    private static QuestionType kind(Kind kind) {
        return switch (kind) {
            case SELECT_MULTIPLE -> QuestionType.SEVERAL_CHOICES;
            case RANK -> QuestionType.RANKING;
            default -> QuestionType.ONE_CHOICE;
        };
    }

    /** One of our scales, or yes or no, where the list says just that. */
    private QuestionType own(Line line, QuestionType kind, Options list) {
        Optional<QuestionType> noted = QuestionRow.typed(line)
                .filter(type -> kind == QuestionType.ONE_CHOICE
                        && type.fixedValues()
                                .equals(list.options().stream()
                                        .map(Choice::value)
                                        .toList()));
        boolean yesNo = noted.isEmpty() && !line.has("heard::type") && isYesNo(list, kind);
        return noted.orElse(yesNo ? QuestionType.YES_NO : kind);
    }

    // other programs have people put all choices in order
    private Limits ranked(Line line, QuestionType type, int offered) {
        if (type != QuestionType.RANKING) {
            return Limits.none();
        }
        if (!origin.ours() && !line.has("heard::type")) {
            return Limits.choices(0, offered);
        }
        return Limits.choices(
                QuestionRow.count(line.text("heard::fewest")), QuestionRow.count(line.text("heard::most")));
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

    /** The choices of the list that a row names. */
    List<Choice> options(Node node) {
        return choices.find(node.type().list()).map(Options::options).orElse(List.of());
    }

    /** Those of Heard's own choices that are in the list that a row names. */
    Set<String> ways(Node node) {
        return choices.find(node.type().list()).map(Options::ways).orElse(Set.of());
    }
}
