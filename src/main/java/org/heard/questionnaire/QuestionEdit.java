package org.heard.questionnaire;

import java.util.List;
import org.heard.language.Translated;

/** Changes a question part by part; what is not changed stays as it was. */
public final class QuestionEdit {

    private String key;
    private QuestionType type;
    private Translated wording;
    private Translated hint;
    private Translated why;
    private List<Choice> options;
    private boolean required;
    private boolean somethingElse;
    private boolean preferNotToSay;
    private boolean dontKnow;
    private int maxLength;
    private Translated easyRead;
    private List<Choice> rows;
    private Limits limits;
    private Translated unit;
    private boolean noneOfThese;
    private boolean neverPublished;
    private Condition showIf;
    private String picture;
    private Translated alternative;

    QuestionEdit(Question question) {
        key = question.key();
        type = question.type();
        wording = question.wording();
        hint = question.hint();
        why = question.why();
        options = question.options();
        required = question.required();
        somethingElse = question.somethingElse();
        preferNotToSay = question.preferNotToSay();
        dontKnow = question.dontKnow();
        maxLength = question.maxLength();
        easyRead = question.easyRead();
        rows = question.rows();
        limits = question.limits();
        unit = question.unit();
        noneOfThese = question.noneOfThese();
        neverPublished = question.neverPublished();
        showIf = question.showIf();
        picture = question.picture();
        alternative = question.alternative();
    }

    /** The question with all changes. */
    public Question done() {
        return new Question(
                key,
                type,
                wording,
                hint,
                why,
                options,
                required,
                somethingElse,
                preferNotToSay,
                dontKnow,
                maxLength,
                easyRead,
                rows,
                limits,
                unit,
                noneOfThese,
                neverPublished,
                showIf,
                picture,
                alternative);
    }

    /** Another name, for the copy of a question that becomes one of its own. */
    public QuestionEdit key(String changed) {
        key = changed;
        return this;
    }

    public QuestionEdit type(QuestionType changed) {
        type = changed;
        return this;
    }

    public QuestionEdit wording(Translated changed) {
        wording = changed;
        return this;
    }

    public QuestionEdit hint(Translated changed) {
        hint = changed;
        return this;
    }

    public QuestionEdit why(Translated changed) {
        why = changed;
        return this;
    }

    public QuestionEdit options(List<Choice> changed) {
        options = changed;
        return this;
    }

    public QuestionEdit required(boolean changed) {
        required = changed;
        return this;
    }

    public QuestionEdit somethingElse(boolean changed) {
        somethingElse = changed;
        return this;
    }

    public QuestionEdit preferNotToSay(boolean changed) {
        preferNotToSay = changed;
        return this;
    }

    public QuestionEdit dontKnow(boolean changed) {
        dontKnow = changed;
        return this;
    }

    public QuestionEdit maxLength(int changed) {
        maxLength = changed;
        return this;
    }

    public QuestionEdit easyRead(Translated changed) {
        easyRead = changed;
        return this;
    }

    public QuestionEdit rows(List<Choice> changed) {
        rows = changed;
        return this;
    }

    public QuestionEdit limits(Limits changed) {
        limits = changed;
        return this;
    }

    public QuestionEdit unit(Translated changed) {
        unit = changed;
        return this;
    }

    public QuestionEdit noneOfThese(boolean changed) {
        noneOfThese = changed;
        return this;
    }

    public QuestionEdit neverPublished(boolean changed) {
        neverPublished = changed;
        return this;
    }

    public QuestionEdit showIf(Condition changed) {
        showIf = changed;
        return this;
    }

    public QuestionEdit picture(String changed) {
        picture = changed;
        return this;
    }

    public QuestionEdit alternative(Translated changed) {
        alternative = changed;
        return this;
    }
}
