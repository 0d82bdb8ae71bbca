package org.heard.response.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;

/**
 * Answers in few keystrokes: {@code 2} for the second choice, {@code 13} for the first and the third, {@code o by taxi} for
 * something else, {@code 13o by taxi} for all of these, {@code d} for not knowing, {@code 3 1 2} for a ranking. What a
 * person ticked is kept also where it is more than was asked for; what is no choice at all is a slip of the keys and is
 * told.
 */
public final class Keys {

    private static final Map<String, String> LETTERS = Map.of(
            Answer.SOMETHING_ELSE, "o",
            Answer.NONE_OF_THESE, "n",
            Answer.DONT_KNOW, "d",
            Answer.PREFER_NOT_TO_SAY, "p");
    private static final Set<String> GAPS = Set.of("-", "0");
    private static final int ONE_DIGIT = 9;
    private static final Pattern TOKEN = Pattern.compile("[^\\s,;.+/]+");
    // alone or right after figures: all that follows are the person's words; "13oak" may be a slip and is told
    private static final Pattern SOMETHING_ELSE =
            Pattern.compile("(?<![^\\s,;.+/\\d])o(?![^\\s,;.+/])", Pattern.CASE_INSENSITIVE);

    private Keys() {}

    /**
     * What was typed, understood.
     *
     * @param answer the answer
     * @param unknown what stands for no choice
     */
    public record Read(Answer answer, List<String> unknown) {}

    /** The key of each choice, in the order in which they are shown. */
    public static Map<String, String> of(Question question) {
        var keys = new LinkedHashMap<String, String>();
        int number = 0;
        for (String value : question.values()) {
            String letter = LETTERS.get(value);
            number += letter == null ? 1 : 0;
            keys.put(
                    value,
                    letter != null
                            ? letter
                            : question.type() == QuestionType.ZERO_TO_TEN ? value : Integer.toString(number));
        }
        return keys;
    }

    /** Understands what was typed for a question; for a matrix, for one of its rows. */
    public static Read read(Question question, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Read(Answer.none(), List.of());
        }
        // on paper and by phone also a question for a recording or a file is answered in words
        if (!question.type().isText() && !question.type().isFile()) {
            return chosen(question, text);
        }
        Optional<String> way = question.waysOut().stream()
                .filter(value -> text.equalsIgnoreCase(LETTERS.get(value)))
                .findFirst();
        return new Read(
                way.map(Answer::choices)
                        .orElseGet(() ->
                                Answer.words(question.type() == QuestionType.DATE ? WrittenDate.read(text) : text)),
                List.of());
    }

    private static Read chosen(Question question, String text) {
        Map<String, String> values = values(question);
        Matcher other = SOMETHING_ELSE.matcher(text);
        boolean isOther = values.containsValue(Answer.SOMETHING_ELSE) && other.find();
        var found = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        Matcher tokens = TOKEN.matcher(isOther ? text.substring(0, other.start()) : text);
        while (tokens.find()) {
            String token = tokens.group().toLowerCase(Locale.ROOT);
            for (String key : keys(token, values, question)) {
                if (question.type() == QuestionType.RANKING && GAPS.contains(key)) {
                    found.add("");
                } else if (values.containsKey(key)) {
                    found.add(values.get(key));
                } else {
                    unknown.add(key);
                }
            }
        }
        if (isOther) {
            found.add(Answer.SOMETHING_ELSE);
        }
        String words = isOther ? text.substring(other.end()).strip() : "";
        return new Read(new Answer(ordered(question, found), words), unknown);
    }

    private static List<String> ordered(Question question, List<String> found) {
        if (question.type() == QuestionType.RANKING) {
            return found;
        }
        var once = new LinkedHashSet<>(found);
        return question.values().stream().filter(once::contains).toList();
    }

    private static Map<String, String> values(Question question) {
        Map<String, String> values = of(question).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getValue, Map.Entry::getKey, (one, same) -> one, LinkedHashMap::new));
        if (question.type() == QuestionType.YES_NO) {
            values.put("y", "yes");
            values.put("n", "no");
        }
        return values;
    }

    /** 13 is the first and the third where no choice has two digits. */
    private static List<String> keys(String token, Map<String, String> values, Question question) {
        boolean apart = values.containsKey(token)
                || question.type() == QuestionType.ZERO_TO_TEN
                || values.keySet().stream().anyMatch(key -> key.length() > 1)
                || values.size() > ONE_DIGIT + LETTERS.size();
        return apart
                ? List.of(token)
                : token.codePoints().mapToObj(Character::toString).toList();
    }

    /** What one would type for an answer. */
    public static String write(Question question, Answer answer) {
        Map<String, String> keys = of(question);
        String chosen = answer.chosen().stream()
                .map(value -> value.isEmpty() ? "-" : keys.getOrDefault(value, value))
                .collect(Collectors.joining(" "));
        return (chosen + " " + answer.text()).strip();
    }
}
