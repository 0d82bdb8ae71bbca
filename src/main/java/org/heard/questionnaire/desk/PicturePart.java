package org.heard.questionnaire.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.language.Translated;

/** Choosing a picture, adding one of one's own, and saying what it shows. */
class PicturePart extends Div {

    private final OurPictures pictures;
    private final Writing writing;
    private final Select<String> picture = new Select<>();
    private final Image preview = new Image();
    private final Button add;
    private final TextField alternative;
    private Translated said;
    private boolean offering;

    /** @param said what the picture shows, as it is written */
    PicturePart(OurPictures pictures, Writing writing, String chosen, Translated said) {
        this.pictures = pictures;
        this.writing = writing;
        this.said = said;
        addClassName("picture-part");
        alternative = writing.line("", said);
        add = new Button(getTranslation("questionnaire.picture.add"), click -> add());
        preview.setAlt("");
        picture.setItemLabelGenerator(name ->
                name.isEmpty() ? getTranslation("questionnaire.desk.option.picture.none") : pictures.label(name));
        picture.setRenderer(new ComponentRenderer<>(this::item));
        offer(chosen);
        picture.addValueChangeListener(change -> {
            if (!offering) {
                chosen(change.getOldValue(), change.getValue());
            }
        });
        pictures.onAdded(() -> offer(name()));
        add(picture, preview, add, alternative);
        show();
    }

    /** What its fields are called. */
    void label(String pictureLabel, String alternativeLabel) {
        picture.setLabel(pictureLabel);
        alternative.setLabel(alternativeLabel);
        add.setAriaLabel(add.getText() + ": " + pictureLabel);
    }

    private Component item(String name) {
        var words = new Span(picture.getItemLabelGenerator().apply(name));
        return pictures.shown(name)
                .<Component>map(shown -> {
                    var small = new Image(shown.address(), "");
                    small.getElement().setAttribute("loading", "lazy");
                    var item = new Div(small, words);
                    item.addClassName("picture-item");
                    return item;
                })
                .orElse(words);
    }

    // one that is gone is not chosen any more
    private void offer(String chosen) {
        offering = true;
        picture.setItems(Stream.concat(Stream.of(""), pictures.names().stream()).toList());
        picture.setValue(pictures.names().contains(chosen) ? chosen : "");
        offering = false;
    }

    /** What is known of the new picture is filled in where nothing was written, or only what was known of the old one. */
    private void chosen(String before, String now) {
        Translated written = writing.written(said, alternative);
        Translated known = pictures.alternative(now);
        Translated filled = written.equals(pictures.alternative(before)) ? Translated.empty() : written;
        for (var text : known.texts().entrySet()) {
            Locale language = Locale.forLanguageTag(text.getKey());
            if (!filled.has(language)) {
                filled = filled.with(language, text.getValue());
            }
        }
        said = filled;
        alternative.setValue(said.exactly(writing.language()));
        show();
    }

    private void show() {
        pictures.shown(name()).ifPresent(shown -> preview.setSrc(shown.address()));
        preview.setVisible(!name().isEmpty());
        alternative.setVisible(!name().isEmpty());
    }

    private void add() {
        new PictureDialog(
                        pictures,
                        added -> {
                            picture.setValue(added.inQuestions());
                            alternative.focus();
                        },
                        add::focus)
                .open();
    }

    /** The name of the picture that is chosen, or an empty text. */
    String name() {
        return picture.getOptionalValue().orElse("");
    }

    /** What it shows; nothing where no picture is chosen. */
    Translated alternative() {
        return name().isEmpty() ? Translated.empty() : writing.written(said, alternative);
    }
}
