package org.heard.response.paper.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.ConditionWords;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.heard.response.paper.PaperOrder;
import org.heard.response.paper.Undecided;
import org.heard.response.paper.WhoQuestions;

/**
 * Everything that a form asks, to be keyed in one after the other: Enter goes on, Shift and Enter goes back, and what the
 * person was not to answer is passed over.
 */
class KeyedQuestions extends Div {

    /*
     * In the browser, so that nobody types faster than the next field is there. Only where other questions hang on an
     * answer does the way on wait for the portal to say which are asked; what is typed meanwhile goes to where it was
     * meant for.
     */
    private static final String GO_ON = """
            const page = this.closest('.desk-page') ?? this;
            const fieldOf = node => node?.closest?.('[data-key-field]');
            const found = new WeakMap();
            let waiting = null, fresh = false;
            const go = (from, step) => {
              const fields = [...page.querySelectorAll('[data-key-field]')];
              let at = fields.indexOf(from) + step;
              while (fields[at] && fields[at].hasAttribute('data-unasked')) at += step;
              if (fields[at]) fields[at].focus();
              else if (step > 0) page.querySelector('[data-key-done]')?.focus();
            };
            const keep = field => {
              if (found.get(field) === field.value) return false;
              found.set(field, field.value);
              field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
              return true;
            };
            const enter = (field, step) => {
              const changed = keep(field);
              if (step < 0 || !changed || !field.hasAttribute('data-leads')) return go(field, step);
              waiting = { field, keys: [], timer: setTimeout(() => this.routed(true), 3000) };
            };
            this.routed = late => {
              const here = fieldOf(document.activeElement);
              if (!waiting) {
                if (here && here.hasAttribute('data-unasked') && !here.value) go(here, 1);
                return;
              }
              const { field, keys, timer } = waiting;
              // word of an answer that was typed before
              if (!late && field.getAttribute('data-known') !== field.value) return;
              clearTimeout(timer);
              waiting = null;
              if (here === field) go(field, 1);
              while (keys.length) {
                const to = fieldOf(document.activeElement), key = keys.shift();
                if (!to) {
                  if (key === 'Enter') document.activeElement?.closest('[data-key-done]')?.click();
                  return;
                }
                const lines = to.localName === 'vaadin-text-area';
                if (key === 'Back' && !lines) {
                  enter(to, -1);
                  continue;
                }
                if (key !== 'Enter') {
                  const typed = key === 'Back' ? '\\n' : key;
                  to.value = fresh && to.autoselect ? typed : to.value + typed;
                  fresh = false;
                  continue;
                }
                enter(to, 1);
                if (waiting) {
                  waiting.keys.push(...keys);
                  return;
                }
              }
            };
            page.addEventListener('focusin', event => {
              const field = fieldOf(event.target);
              fresh = true;
              if (field) found.set(field, field.value);
            });
            page.addEventListener('focusout', event => {
              const field = fieldOf(event.target);
              if (field) keep(field);
            });
            page.addEventListener('keydown', event => {
              const field = fieldOf(event.target);
              if (!field || !this.isConnected || event.ctrlKey || event.altKey || event.metaKey) return;
              if (waiting && (event.key.length === 1 || event.key === 'Enter')) {
                waiting.keys.push(event.key === 'Enter' && event.shiftKey ? 'Back' : event.key);
                event.preventDefault();
                event.stopPropagation();
                return;
              }
              if (event.key !== 'Enter' || field.localName === 'vaadin-text-area' && event.shiftKey) return;
              event.preventDefault();
              event.stopPropagation();
              enter(field, event.shiftKey ? -1 : 1);
            }, true);
            """;

    private final transient WhoQuestions who;
    private final List<KeyedField> whoFields = new ArrayList<>();
    private final List<KeyedField> fields = new ArrayList<>();
    private final transient Questions questions;
    private final transient ConditionWords conditions;
    private final Locale language;

    KeyedQuestions(
            Questions asked,
            WhoQuestions who,
            AnswerWords words,
            ConditionWords conditions,
            Locale language,
            Runnable changed) {
        this.who = who;
        this.conditions = conditions;
        this.language = language;
        this.questions = Piping.unfilled(asked);
        Runnable typed = () -> {
            route();
            changed.run();
        };
        add(new H2(getTranslation("response.who.title")));
        keep(whoFields, whoField(who.first(), words, language, typed));
        var order = new PaperOrder(questions);
        for (QuestionPage page : questions.pages()) {
            if (!page.title().isEmpty()) {
                add(new H2(page.title().text(language)));
            }
            page.questions().stream()
                    .filter(question -> question.type() != QuestionType.STATEMENT)
                    .forEach(question -> keep(
                            fields,
                            new KeyedField(
                                    question,
                                    order.number(question.key()).orElse(0) + ". "
                                            + question.wording().text(language),
                                    words,
                                    language,
                                    typed)));
        }
        Stream.concat(
                        questions.pages().stream().map(QuestionPage::showIf),
                        questions.all().map(Question::showIf))
                .flatMap(condition -> condition.looksAt().stream())
                .distinct()
                .forEach(leading -> fields.stream()
                        .filter(field -> field.question().key().equals(leading))
                        .forEach(KeyedField::leads));
        whoFields.forEach(KeyedField::leads);
        who.details().forEach(question -> keep(whoFields, whoField(question, words, language, typed)));
        route();
        addAttachListener(attached -> getElement().executeJs(GO_ON));
    }

    private static KeyedField whoField(Question question, AnswerWords words, Locale language, Runnable typed) {
        return new KeyedField(question, question.wording().text(language), words, language, typed);
    }

    private void keep(List<KeyedField> into, KeyedField field) {
        into.add(field);
        add(field);
    }

    /** Says which questions were not to be answered, as the answers so far lead. */
    private void route() {
        Map<String, Answer> answers = answers();
        whoFields.forEach(field -> {
            boolean asked = who.isAsked(field.question(), answers);
            field.setVisible(asked || !field.answer().isNone());
            field.asked(asked, Optional.empty());
        });
        Stream.concat(whoFields.stream(), fields.stream()).forEach(KeyedField::known);
        var route = new Undecided(questions, answers);
        fields.forEach(field -> field.asked(
                route.asks(field.question()),
                route.when(field.question()).map(when -> conditions.of(when, questions, language))));
        getElement().executeJs("this.routed && this.routed()");
    }

    /** All that was keyed, as whom somebody answers included. */
    Map<String, Answer> answers() {
        var answers = new HashMap<String, Answer>();
        whoFields.forEach(field -> answers.put(field.question().key(), field.answer()));
        fields.forEach(field -> answers.put(field.question().key(), field.answer()));
        return answers;
    }

    /** Shows answers as one would type them. */
    void show(Map<String, Answer> answers) {
        whoFields.forEach(
                field -> field.show(answers.getOrDefault(field.question().key(), Answer.none())));
        fields.forEach(field -> field.show(answers.getOrDefault(field.question().key(), Answer.none())));
        route();
    }

    /** The questions as they were put. */
    Questions questions() {
        return questions;
    }

    /** The first field with a slip of the keys, put under the cursor. */
    boolean hasSlip() {
        for (List<KeyedField> each : List.of(whoFields, fields)) {
            for (KeyedField field : each) {
                if (field.isSlip()) {
                    field.focus();
                    return true;
                }
            }
        }
        return false;
    }

    void focusFirst() {
        whoFields.getFirst().focus();
    }
}
