package org.heard.response.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.html.form.Form;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.ui.QuestionField;
import org.heard.response.Draft;
import org.heard.response.Drafts;
import org.heard.response.attachment.Attachment;

/** The questions of a page that are answered by recordings and other files. */
class FileQuestions {

    private final Component page;
    private final FileWork work;
    private final Drafts drafts;
    private final Journey journey;
    private final List<QuestionField> fields;

    FileQuestions(Component page, FileWork work, Drafts drafts, Journey journey, List<QuestionField> all) {
        this.page = page;
        this.work = work;
        this.drafts = drafts;
        this.journey = journey;
        fields = all.stream().filter(field -> field.files().isPresent()).toList();
    }

    /** Puts what is here already, where to record, and the buttons to them; nothing where no question is answered so. */
    void offer(Form form, Draft draft, Runnable goOn, Runnable add, Consumer<Attachment> delete) {
        if (fields.isEmpty()) {
            return;
        }
        form.takesFiles();
        form.add(first(form, goOn));
        work.prepare(fields.stream().map(QuestionField::question).toList());
        List<Attachment> files = work.of(draft);
        for (QuestionField field : fields) {
            Question question = field.question();
            List<Attachment> here = files.stream()
                    .filter(file -> file.question().equals(question.key()))
                    .toList();
            field.beforeFiles(work.list(
                    page,
                    here,
                    file -> Optional.of(form.button(
                            "delete-" + file.id(),
                            page.getTranslation("response.file.delete"),
                            () -> delete.accept(file)))));
            field.beforeFiles(work.recorder(page, draft, question, here.size()));
            var more = form.button("add-" + question.key(), page.getTranslation("response.file.add"), add)
                    .kind("secondary");
            field.afterFiles(more);
            if (here.size() >= question.files()) {
                field.files().ifPresent(input -> input.getElement().setAttribute("hidden", ""));
                more.getElement().setAttribute("hidden", "");
            }
        }
    }

    // whoever presses Enter in a field means to go on, not to delete the first file of the page
    private Component first(Form form, Runnable goOn) {
        var button = form.button("continue", page.getTranslation("response.continue"), goOn);
        button.getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-hidden", "true")
                .setAttribute("class", "sr");
        return button;
    }

    /** Takes the files that were chosen; false if one was refused, which is said at its question. */
    boolean take() {
        if (fields.isEmpty()) {
            return true;
        }
        boolean taken = true;
        for (QuestionField field : fields) {
            taken &= field.files()
                    .map(input -> work.take(page, journey.begun(), field.question(), input))
                    .orElse(true);
        }
        Draft now = drafts.find(journey.key()).orElseThrow(Drafts.DraftGone::new);
        fields.forEach(field -> field.show(new Answer(
                now.answer(field.question().key()).chosen(), field.answer().text())));
        return taken;
    }
}
