package org.heard.questionnaire.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.heard.html.Markdown;
import org.heard.language.Translated;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.ConditionWords;
import org.heard.questionnaire.PlacedProblem;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;

/** One page of questions: its title and introduction, and its questions in order. */
class PageEditor extends Section {

    /** The questions that the page is part of. */
    interface Whole {

        /** What they are now. */
        Questions now();

        /**
         * Keeps words that were typed; the page stays as it is, and the cursor where it is.
         *
         * @param refused where to say what is wrong with them
         */
        void keepWords(Questions changed, Refused refused);

        /**
         * Keeps the questions, shows them anew and says what was done.
         *
         * @param done the key of what was done
         * @param page the page to go on with, counted from 0
         * @param question the question to go on with, or -1 for the page itself
         * @param refused where to say what the change would break
         * @return whether they were kept; not if somebody else has changed them meanwhile, or something would break
         */
        boolean keep(Questions changed, String done, int page, int question, Refused refused);

        /** The languages that everything in them has to be there in. */
        List<Locale> languages();

        /** The pictures that can be chosen. */
        OurPictures pictures();
    }

    private final Whole whole;
    private final int place;
    private final Writing writing;
    private final ConditionWords words;
    private final List<Button> handles = new ArrayList<>();
    private final Button add;
    private final TextField title;
    private final Refused refused = new Refused();

    PageEditor(Whole whole, int place, Writing writing, ConditionWords words) {
        this.whole = whole;
        this.words = words;
        this.place = place;
        this.writing = writing;
        add = new Button(getTranslation("questionnaire.desk.question.add"), click -> add());
        QuestionPage page = page();
        var heading = new H2(getTranslation("questionnaire.desk.page", place + 1));
        heading.setId("page-" + (place + 1));
        getElement().setAttribute("aria-labelledby", "page-" + (place + 1));
        title = writing.line(getTranslation("questionnaire.desk.page.title"), page.title());
        TextArea intro = writing.lines(getTranslation("questionnaire.desk.page.intro"), page.intro());
        title.addValueChangeListener(typed -> words(intro));
        intro.addValueChangeListener(typed -> words(intro));
        add(heading, refused, title, intro, when(), questions(), pageButtons());
    }

    private QuestionPage page() {
        return whole.now().pages().get(place);
    }

    /** Puts the cursor where the person goes on: at a question, or where the next one is added. */
    void goOn(int question) {
        if (question >= 0 && question < handles.size()) {
            handles.get(question).focus();
        } else {
            add.focus();
        }
    }

    /** Goes to where something is mended that is wrong on this page. */
    void mend(PlacedProblem placed) {
        if (placed.question() > 0) {
            edit(placed.question() - 1);
        } else if (placed.problem().isCondition()) {
            changeWhen();
        } else {
            title.focus();
        }
    }

    private void words(TextArea intro) {
        var changed = new QuestionPage(
                writing.written(page().title(), title),
                writing.written(page().intro(), intro),
                page().questions(),
                page().showIf());
        whole.keepWords(whole.now().with(place, changed), refused);
    }

    private OrderedList questions() {
        var list = new OrderedList();
        for (int i = 0; i < page().questions().size(); i++) {
            list.add(line(i));
        }
        return list;
    }

    private ListItem line(int number) {
        Question question = page().questions().get(number);
        Translated wording = question.wording();
        var spoken = wording.in(writing.language());
        String told = question.type() == QuestionType.STATEMENT ? Markdown.plain(spoken.text()) : spoken.text();
        var asked = new Span(wording.isEmpty() ? getTranslation("questionnaire.desk.unworded") : told);
        asked.getElement()
                .setAttribute("lang", spoken.language().toLanguageTag())
                .setAttribute("dir", "auto");
        String when = question.showIf().isAlways()
                ? ""
                : " "
                        + getTranslation(
                                "questionnaire.desk.condition.when",
                                words.of(question.showIf(), whole.now(), writing.language()));
        var kind = new Span(" (" + getTranslation(question.type().key()) + ")" + when);
        String name = getTranslation("questionnaire.desk.question.sr", place + 1, number + 1);
        Button edit = button("edit", name, true, () -> edit(number));
        handles.add(edit);
        var buttons = new HorizontalLayout(
                edit,
                button("up", name, number > 0 || place > 0, () -> up(number)),
                button(
                        "down",
                        name,
                        number < last() || place < whole.now().pages().size() - 1,
                        () -> down(number)),
                button("remove", name, true, () -> remove(number)));
        buttons.setWrap(true);
        return new ListItem(asked, kind, buttons);
    }

    private int last() {
        return page().questions().size() - 1;
    }

    private Button button(String key, String what, boolean enabled, Runnable action) {
        var button = new Button(getTranslation("questionnaire.desk." + key), click -> action.run());
        button.setAriaLabel(getTranslation("questionnaire.desk." + key) + ": " + what);
        button.setEnabled(enabled);
        return button;
    }

    private void edit(int number) {
        write(page().questions().get(number), this::keepQuestion);
    }

    /** The question is found by its name: somebody may have moved it while it was written. */
    private boolean keepQuestion(Question written, Refused refusal) {
        int there = whole.now().pageOf(written.key()) - 1;
        if (there < 0) {
            return addQuestion(written, refusal);
        }
        QuestionPage page = whole.now().pages().get(there);
        var changed = new ArrayList<>(page.questions());
        int number = changed.stream().map(Question::key).toList().indexOf(written.key());
        changed.set(number, written);
        return whole.keep(
                whole.now().with(there, page.with(changed)), "questionnaire.desk.saved", there, number, refusal);
    }

    /** A question that was begun as a new one never takes the place of another, also when it is kept at the second try. */
    private boolean addQuestion(Question written, Refused refusal) {
        if (place >= whole.now().pages().size()) {
            return false;
        }
        boolean taken = whole.now().find(written.key()).isPresent();
        var changed = new ArrayList<>(page().questions());
        changed.add(taken ? written.edit().key(whole.now().freeKey()).done() : written);
        return keep(changed, "questionnaire.desk.saved", -1, refusal);
    }

    private void up(int number) {
        move(number, number - 1, place - 1);
    }

    private void down(int number) {
        move(number, number + 1, place + 1);
    }

    /** Moves a question past its neighbour; the first and last of a page move to the next page. */
    private void move(int from, int to, int neighbour) {
        var mine = new ArrayList<>(page().questions());
        if (to >= 0 && to < mine.size()) {
            Collections.swap(mine, from, to);
            keep(mine, "questionnaire.desk.moved", to, refused);
            return;
        }
        QuestionPage other = whole.now().pages().get(neighbour);
        var theirs = new ArrayList<>(other.questions());
        int arrival = neighbour < place ? theirs.size() : 0;
        theirs.add(arrival, mine.remove(from));
        Questions changed = whole.now().with(place, page().with(mine)).with(neighbour, other.with(theirs));
        whole.keep(changed, "questionnaire.desk.moved", neighbour, arrival, refused);
    }

    private void remove(int number) {
        confirm(() -> {
            var changed = new ArrayList<>(page().questions());
            changed.remove(number);
            keep(changed, "questionnaire.desk.removed", -1, refused);
        });
    }

    private void confirm(Runnable action) {
        var dialog = new ConfirmDialog(
                getTranslation("questionnaire.desk.remove.title"),
                getTranslation("questionnaire.desk.remove.text"),
                getTranslation("questionnaire.desk.remove"),
                confirmed -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("questionnaire.desk.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private boolean keep(List<Question> questions, String done, int goOn, Refused refusal) {
        return whole.keep(whole.now().with(place, page().with(questions)), done, place, goOn, refusal);
    }

    private HorizontalLayout pageButtons() {
        String name = getTranslation("questionnaire.desk.page", place + 1);
        add.setAriaLabel(getTranslation("questionnaire.desk.question.add") + ": " + name);
        Button remove = button("page.remove", name, true, this::removePage);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var buttons = new HorizontalLayout(
                add,
                button("page.up", name, place > 0, () -> swap(place - 1)),
                button("page.down", name, place < whole.now().pages().size() - 1, () -> swap(place + 1)),
                remove);
        buttons.setWrap(true);
        return buttons;
    }

    private void removePage() {
        Runnable removal = () -> whole.keep(
                whole.now().without(place), "questionnaire.desk.removed", Math.max(0, place - 1), -1, refused);
        if (page().questions().isEmpty()) {
            removal.run();
        } else {
            confirm(removal);
        }
    }

    private void swap(int other) {
        whole.keep(whole.now().swapped(place, other), "questionnaire.desk.moved", other, -1, refused);
    }

    private void add() {
        Question blank = Question.blank(whole.now().freeKey(), QuestionType.LONG_TEXT);
        write(blank, this::addQuestion);
    }

    private void write(Question question, BiPredicate<Question, Refused> keeping) {
        new QuestionDialog(question, rows(question.showIf()), writing, whole.pictures(), keeping).open();
    }

    private ConditionRows rows(Condition condition) {
        return new ConditionRows(whole.now(), place, condition, writing, words);
    }

    /** When the page is shown, in words, with a way to change it. */
    private HorizontalLayout when() {
        Condition condition = page().showIf();
        String name = getTranslation("questionnaire.desk.page", place + 1);
        var said = new Span(
                condition.isAlways()
                        ? getTranslation("questionnaire.desk.condition.always")
                        : getTranslation(
                                "questionnaire.desk.condition.when",
                                words.of(condition, whole.now(), writing.language())));
        var line = new HorizontalLayout(said, button("condition.change", name, place > 0, this::changeWhen));
        line.setAlignItems(FlexComponent.Alignment.BASELINE);
        line.setWrap(true);
        return line;
    }

    private void changeWhen() {
        new ConditionDialog(
                        rows(page().showIf()),
                        (condition, refusal) -> whole.keep(
                                whole.now().with(place, page().when(condition)),
                                "questionnaire.desk.saved",
                                place,
                                -1,
                                refusal))
                .open();
    }
}
