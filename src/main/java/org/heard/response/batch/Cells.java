package org.heard.response.batch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.html.form.CleanText;
import org.heard.language.Languages;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.response.paper.WrittenDate;
import org.jspecify.annotations.Nullable;

/** What a cell answers: choices by their value or by their name in any language, several with a semicolon between them. */
final class Cells {

    private final AnswerWords words;
    private final Languages languages;
    private final Map<String, Map<String, String>> names = new HashMap<>();

    Cells(AnswerWords words, Languages languages) {
        this.words = words;
        this.languages = languages;
    }

    /**
     * A cell, understood.
     *
     * @param unknown what stands for no choice
     */
    record Read(Answer answer, List<String> unknown) {}

    /**
     * Reads a cell.
     *
     * @param ownWords what stands in the column for something else
     */
    Read read(Question question, String cell, String ownWords) {
        if (cell.isBlank() && ownWords.isBlank()) {
            return new Read(Answer.none(), List.of());
        }
        // on paper and by phone also a question for a recording or a file is answered in words
        if (question.type().isText() || question.type().isFile()) {
            Optional<String> way = question.waysOut().stream()
                    .filter(value -> value.equals(values(question).get(folded(cell))))
                    .findFirst();
            String text = question.type() == QuestionType.DATE ? WrittenDate.read(cell) : cell;
            return new Read(way.map(Answer::choices).orElseGet(() -> Answer.words(text)), List.of());
        }
        var chosen = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        String value = value(question, cell);
        if (value != null) {
            chosen.add(value);
        } else {
            Stream.of(cell.split("[;\\n]"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .forEach(part -> {
                        String one = value(question, withoutPlace(question, part));
                        if (one == null) {
                            unknown.add(part);
                        } else {
                            chosen.add(one);
                        }
                    });
        }
        return new Read(new Answer(ordered(question, chosen), ownWords), unknown);
    }

    /** The choices of one row of a matrix. */
    Read readRow(Question question, Choice row, String cell) {
        Read read = read(question, cell, "");
        return new Read(
                new Answer(
                        read.answer().chosen().stream()
                                .map(value -> row.value() + Answer.CELL + value)
                                .toList(),
                        ""),
                read.unknown());
    }

    private static List<String> ordered(Question question, List<String> chosen) {
        return question.type() == QuestionType.RANKING
                ? chosen
                : question.values().stream().filter(chosen::contains).toList();
    }

    // "1. Easier to get to", as our own table writes a ranking
    private static String withoutPlace(Question question, String part) {
        return question.type() == QuestionType.RANKING ? part.replaceFirst("^\\d+[.)]\\s*", "") : part;
    }

    private @Nullable String value(Question question, String name) {
        return values(question).get(folded(name));
    }

    private Map<String, String> values(Question question) {
        return names.computeIfAbsent(question.key(), key -> {
            var values = new HashMap<String, String>();
            for (String value : question.values()) {
                languages
                        .all()
                        .forEach(
                                language -> values.putIfAbsent(folded(words.choice(question, value, language)), value));
            }
            question.values().forEach(value -> values.put(folded(value), value));
            return values;
        });
    }

    /** Letters without their case, kinds of apostrophes and blanks. */
    static String folded(String text) {
        return CleanText.normal(text, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
