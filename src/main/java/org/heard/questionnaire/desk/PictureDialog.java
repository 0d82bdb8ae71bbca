package org.heard.questionnaire.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.consultation.desk.DocumentUpload;
import org.heard.language.Translated;
import org.heard.privacy.picture.CleanPicture;
import org.heard.questionnaire.OwnPicture;
import org.heard.questionnaire.PictureDesk;
import org.heard.questionnaire.PictureRefusal;
import org.jspecify.annotations.Nullable;

/** Adding a picture of one's own: the file, what it is called, and what it shows in each language. */
class PictureDialog extends Dialog {

    private static final DocumentUpload.Wanted WANTED = new DocumentUpload.Wanted(
            List.of("jpg", "jpeg", "png", "gif"),
            PictureDesk.MOST_BYTES,
            "questionnaire.picture.file.hint",
            "questionnaire.picture.file.large",
            "questionnaire.picture.refusal.kind");

    private final OurPictures pictures;
    private final Optional<OwnPicture> before;
    private final Consumer<OwnPicture> done;
    private final Div refused = new Div();
    private final Div seen = new Div();
    private final TextField name = new TextField();
    private final Map<Locale, TextArea> alternatives = new LinkedHashMap<>();
    private @Nullable CleanPicture picture;
    private boolean kept;

    /**
     * For another picture.
     *
     * @param done is given the picture that was kept
     * @param left brings the person back to where she was, if none was
     */
    PictureDialog(OurPictures pictures, Consumer<OwnPicture> done, Runnable left) {
        this(pictures, Optional.empty(), done, left);
    }

    /** For what is said of one. */
    PictureDialog(OurPictures pictures, OwnPicture changed, Consumer<OwnPicture> done, Runnable left) {
        this(pictures, Optional.of(changed), done, left);
    }

    private PictureDialog(OurPictures pictures, Optional<OwnPicture> before, Consumer<OwnPicture> done, Runnable left) {
        this.pictures = pictures;
        this.before = before;
        this.done = done;
        setHeaderTitle(text(before.isEmpty() ? "add" : "change"));
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        refused.getElement().setAttribute("role", "alert");
        seen.addClassName("picture-seen");
        seen.getElement().setAttribute("role", "status");
        name.setLabel(text("name"));
        name.setHelperText(text("name.hint"));
        name.setWidthFull();
        name.setMaxLength(OwnPicture.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        var form = new VerticalLayout(refused);
        form.setPadding(false);
        if (before.isEmpty()) {
            form.add(new DocumentUpload(WANTED, this::arrived));
        }
        form.add(seen, name, new Paragraph(text("alternative.about")));
        pictures.languages().forEach(language -> form.add(alternative(language)));
        add(form);
        before.ifPresent(own -> {
            name.setValue(own.name());
            seen.add(new Image(own.shown().address(), ""));
        });
        var keep = new Button(text("keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("questionnaire.desk.cancel"), click -> close()), keep);
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && !kept) {
                left.run();
            }
        });
    }

    private String text(String key, Object... parameters) {
        return getTranslation("questionnaire.picture." + key, parameters);
    }

    private TextArea alternative(Locale language) {
        var field = new TextArea(text("alternative", getTranslation(language, "language.name")));
        field.setWidthFull();
        field.setMaxLength(OwnPicture.LONGEST_ALTERNATIVE);
        field.setRequiredIndicatorVisible(pictures.isNeeded(language));
        field.setValue(before.map(own -> own.alternative().exactly(language)).orElse(""));
        field.getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", pictures.direction(language));
        alternatives.put(language, field);
        return field;
    }

    /** What was written stays, whatever the file is. */
    void arrived(String fileName, byte[] content) {
        refused.removeAll();
        try {
            CleanPicture clean = PictureDesk.fitted(content);
            picture = clean;
            show(clean);
            if (name.isEmpty()) {
                name.setValue(called(fileName));
            }
        } catch (PictureRefusal refusal) {
            refuse(getTranslation(refusal.key(), refusal.parameters()));
        }
    }

    private static String called(String fileName) {
        String called = fileName.replaceAll(".*[/\\\\]", "")
                .replaceFirst("\\.[^.]*$", "")
                .replace('_', ' ')
                .strip();
        return called.substring(0, Math.min(called.length(), OwnPicture.LONGEST_NAME));
    }

    private void show(CleanPicture clean) {
        seen.removeAll();
        DownloadHandler handler = event -> {
            event.setContentType(clean.kind().mediaType());
            event.getOutputStream().write(clean.content());
        };
        seen.add(new Image(handler, ""), new Paragraph(text("arrived", clean.width(), clean.height())));
    }

    private void refuse(String message) {
        refused.removeAll();
        var note = new Paragraph(message);
        note.addClassNames("desk-note", "desk-note-error");
        refused.add(note);
    }

    private void keep() {
        refused.removeAll();
        if (!isWhole()) {
            return;
        }
        try {
            OwnPicture own = before.isPresent()
                    ? described(before.get())
                    : pictures.desk().keep(name.getValue(), said(), file());
            kept = true;
            close();
            pictures.added();
            done.accept(own);
        } catch (PictureRefusal refusal) {
            refuse(getTranslation(refusal.key(), refusal.parameters()));
        }
    }

    private OwnPicture described(OwnPicture own) {
        pictures.desk().describe(own.id(), name.getValue(), said());
        return own;
    }

    private CleanPicture file() {
        return Objects.requireNonNull(picture);
    }

    private Translated said() {
        Translated said = Translated.empty();
        for (var field : alternatives.entrySet()) {
            said = said.with(field.getKey(), field.getValue().getValue());
        }
        return said;
    }

    /** Says at each field what is missing, and leads to the first. */
    private boolean isWhole() {
        if (before.isEmpty() && picture == null) {
            refuse(text("refusal.none"));
            return false;
        }
        boolean whole = check(name, name.isEmpty(), "refusal.name", true);
        for (var field : alternatives.entrySet()) {
            boolean missing =
                    pictures.isNeeded(field.getKey()) && field.getValue().isEmpty();
            whole &= check(field.getValue(), missing, "refusal.alternative", whole);
        }
        return whole;
    }

    private boolean check(TextFieldBase<?, String> field, boolean missing, String key, boolean first) {
        field.setInvalid(missing);
        field.setErrorMessage(missing ? text(key, OwnPicture.LONGEST_NAME) : "");
        if (missing && first) {
            field.focus();
        }
        return !missing;
    }
}
