package org.heard.response.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.html.El;
import org.heard.html.form.FileInput;
import org.heard.html.form.Form;
import org.heard.html.form.SubmitButton;
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
    private final Map<QuestionField, Place> places = new HashMap<>();

    /** What stands around the place where files are chosen: those that are here already before it, a button after it. */
    private record Place(El here, SubmitButton more) {}

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
        for (QuestionField field : fields) {
            SubmitButton more = form.button(
                            "add-" + field.question().key(), page.getTranslation("response.file.add"), add)
                    .kind("secondary");
            var place = new Place(el("div"), more);
            field.beforeFiles(place.here());
            field.afterFiles(more);
            places.put(field, place);
        }
        show(form, draft, delete);
    }

    /** Shows what is here now; a page that comes back because something was refused has what was taken on it, too. */
    void show(Form form, Draft draft, Consumer<Attachment> delete) {
        List<Attachment> files = work.of(draft);
        places.forEach((field, place) -> {
            Question question = field.question();
            List<Attachment> here = files.stream()
                    .filter(file -> file.question().equals(question.key()))
                    .toList();
            place.here().removeAll();
            place.here().add(work.list(page, here, file -> Optional.of(deleting(form, file, delete))));
            place.here().add(work.recorder(page, draft, question, here.size()));
            boolean full = here.size() >= question.files();
            // what was refused is said where files are chosen
            boolean refused = field.files().filter(FileInput::isInvalid).isPresent();
            field.files().ifPresent(input -> hide(input, full && !refused));
            hide(place.more(), full);
        });
    }

    private SubmitButton deleting(Form form, Attachment file, Consumer<Attachment> delete) {
        return form.button(
                "delete-" + file.id(), page.getTranslation("response.file.delete"), () -> delete.accept(file));
    }

    private static void hide(Component part, boolean hidden) {
        if (hidden) {
            part.getElement().setAttribute("hidden", "");
        } else {
            part.getElement().removeAttribute("hidden");
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
    boolean take(Form form, Consumer<Attachment> delete) {
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
        fields.forEach(field -> field.show(
                field.answer().withFiles(now.answer(field.question().key()).files())));
        show(form, now, delete);
        return taken;
    }
}
