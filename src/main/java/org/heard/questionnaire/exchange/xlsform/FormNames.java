package org.heard.questionnaire.exchange.xlsform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.exchange.expression.Operand;

/**
 * What questions are called in an XLSForm: names begin with a letter or an underscore, and no two are alike. It also knows what
 * they stand for, so that what was written can be read again.
 */
final class FormNames {

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Operands operands = new Operands();

    FormNames(Questions questions) {
        questions.all().forEach(question -> names.put(question.key(), free(plain(question.key()))));
        questions.all().forEach(this::parts);
    }

    private void parts(Question question) {
        String name = of(question);
        Map<String, String> codes = new HashMap<>();
        question.values().forEach(value -> codes.put(value, value));
        operands.add(name, Operand.of(question, question.type().isChosen() ? codes : Map.of()));
        for (Choice row : question.type() == QuestionType.MATRIX ? question.rows() : java.util.List.<Choice>of()) {
            String part = name(question, row.value());
            operands.add(part, new Operand(question, row.value(), "", codes));
        }
        if (question.offersSomethingElse()) {
            operands.add(name(question, "other"), new Operand(question, "", Answer.SOMETHING_ELSE, Map.of()));
        }
        if (hasWay(question)) {
            operands.add(name(question, "way"), Operand.besides(question));
        }
    }

    /** Whether what can be chosen instead of answering needs a row of its own. */
    static boolean hasWay(Question question) {
        boolean apart = question.type().isText() || question.type().isFile() || question.type() == QuestionType.RANKING;
        return apart && !question.waysOut().isEmpty();
    }

    /** A question's name. */
    String of(Question question) {
        return names.getOrDefault(question.key(), plain(question.key()));
    }

    /** The name of a part of a question, such as the row of a matrix. */
    String name(Question question, String part) {
        return names.computeIfAbsent(
                question.key() + Answer.CELL + part, any -> free(of(question) + "_" + part.replace('-', '_')));
    }

    /** A name for something that is no question. */
    String free(String wanted) {
        String name = wanted;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = wanted + "_" + number;
        }
        return name;
    }

    static String plain(String key) {
        String name = key.replace('-', '_').replaceAll("[^A-Za-z0-9_]", "_");
        return name.matches("[A-Za-z_].*") ? name : "_" + name;
    }

    /** What a name stands for. */
    Optional<Operand> operand(String name) {
        return operands.find(name);
    }
}
