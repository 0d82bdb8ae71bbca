package org.heard.questionnaire.desk;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Question;

/** Puts the answer to an earlier question into words that are being written, where the cursor was. */
class PipeSelect extends Select<Question> {

    PipeSelect(TextArea words, ConditionRows condition, Writing writing) {
        setLabel(getTranslation("questionnaire.desk.pipe"));
        setHelperText(getTranslation("questionnaire.desk.pipe.hint"));
        setItems(condition.earlier());
        setItemLabelGenerator(condition::name);
        setVisible(!condition.earlier().isEmpty());
        addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                String missing = getTranslation(writing.language(), "questionnaire.pipe.missing");
                String pipe = Piping.of(chosen.getValue(), missing);
                clear();
                words.getElement()
                        .executeJs("return this.inputElement.selectionStart")
                        .then(
                                Integer.class,
                                cursor -> put(words, pipe, cursor),
                                unknown -> put(words, pipe, Integer.MAX_VALUE));
            }
        });
    }

    private static void put(TextArea words, String pipe, int cursor) {
        words.setValue(inserted(words.getValue(), pipe, cursor));
        words.focus();
    }

    /** The words with something put in at a place, apart from what stands before and after it. */
    static String inserted(String words, String pipe, int place) {
        int at = Math.clamp(place, 0, words.length());
        String before = words.substring(0, at);
        String after = words.substring(at);
        boolean joinsBefore = before.isEmpty() || Character.isWhitespace(before.charAt(at - 1));
        boolean joinsAfter = after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0));
        return before + (joinsBefore ? "" : " ") + pipe + (joinsAfter ? "" : " ") + after;
    }
}
