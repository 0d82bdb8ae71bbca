package org.heard.questionnaire.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.html.El;
import org.heard.html.form.Field;
import org.heard.html.form.FileInput;
import org.heard.html.form.LongTextInput;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Problem;
import org.heard.questionnaire.Question;

/**
 * A recording or other files: chosen from the device, and whatever the page puts around the place to choose them. Who would
 * rather write, or cannot record, writes (T3).
 */
class FileControls implements Controls {

    private final GroupField group;
    private final FileInput input;
    private final El before = El.el("div");
    private final El after = El.el("div");
    private final LongTextInput words;
    private final El writing;
    private final WaysOut waysOut;
    private List<String> held = List.of();

    FileControls(Making making) {
        Question question = making.question();
        String kind = question.type().name().toLowerCase(Locale.ROOT);
        group = new GroupField(making.name());
        input = new FileInput(
                "file-" + question.key(),
                making.text("questionnaire.files." + kind + ".choose"),
                switch (question.type()) {
                    case VOICE -> "audio/*";
                    case VIDEO -> "video/*";
                    // named one by one: phones then turn their own kinds of picture into one that all can open
                    default -> "image/jpeg,image/png,image/gif,.pdf,.docx,.odt,.xlsx,.pptx,.txt";
                },
                question.files() > 1);
        input.setPlainLabel();
        group.inside(before);
        group.inside(input);
        group.inside(after);
        words = new LongTextInput("words-" + question.key(), making.text("questionnaire.files.words"))
                .max(question.limit())
                .rows(4);
        words.setPlainLabel();
        writing = El.el("details.write", El.el("summary", making.text("questionnaire.files.write")), words);
        group.inside(writing);
        waysOut = new WaysOut(making);
    }

    @Override
    public List<Component> parts() {
        return waysOut.after(group);
    }

    @Override
    public Field<?, ?> labelled() {
        return group;
    }

    @Override
    public Optional<FileInput> files() {
        return Optional.of(input);
    }

    @Override
    public void beforeFiles(Component part) {
        before.add(part);
    }

    @Override
    public void afterFiles(Component part) {
        after.add(part);
    }

    // the files are with the draft already; the page only knows their names
    @Override
    public Answer answer() {
        var chosen = new ArrayList<>(held);
        chosen.addAll(waysOut.ticked());
        return new Answer(chosen, words.getValue());
    }

    @Override
    public void show(Answer answer) {
        held = answer.files();
        waysOut.show(answer);
        words.setValue(answer.text());
        open(!answer.text().isBlank());
    }

    @Override
    public void refuse(Problem problem, String message) {
        if (problem.isTooLong()) {
            open(true);
            words.refuse(message);
        } else if (problem.key().endsWith(".contradiction")) {
            waysOut.refuse(message);
        } else {
            input.refuse(message);
        }
    }

    private void open(boolean open) {
        if (open) {
            writing.attr("open", "");
        } else {
            writing.getElement().removeAttribute("open");
        }
    }
}
