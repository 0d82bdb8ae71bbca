package org.heard.consultation.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultation.ConsultationEditing;
import org.heard.consultation.ConsultationText.Document;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** A file that belongs to the consultation: one that is kept here, or one that is elsewhere on the web. */
final class DocumentRow extends Row<Document> {

    private final Writing writing;
    private final TranslatedField title;
    private final TextField address = new TextField();
    private final Anchor open = new Anchor();
    private final Select<Locale> language = new Select<>();
    private UUID id = UUID.randomUUID();
    /** What is kept while a new address is only half typed. */
    private String usableAddress = "";

    private String mediaType = "";
    private long bytes;

    DocumentRow(Writing writing) {
        this.writing = writing;
        title = TranslatedField.line(writing, getTranslation("consultation.desk.document.title"));
        address.setLabel(getTranslation("consultation.desk.document.address"));
        address.setHelperText(getTranslation("consultation.desk.document.address.hint"));
        address.setWidthFull();
        address.setValueChangeMode(ValueChangeMode.LAZY);
        address.addValueChangeListener(change -> typed());
        open.setText(getTranslation("consultation.desk.document.open"));
        open.setTarget(AnchorTarget.BLANK);
        open.setRouterIgnore(true);
        open.setVisible(false);
        language.setLabel(getTranslation("consultation.desk.document.language"));
        language.setItems(writing.names().onRequest());
        language.setItemLabelGenerator(
                each -> each == null ? "" : writing.names().both(getLocale(), each));
        language.setValue(writing.first());
        language.addValueChangeListener(change -> writing.changed());
        add(title.field(), address, open, language);
    }

    private void typed() {
        String typed = address.getValue().strip();
        boolean usable = typed.isEmpty() || ConsultationEditing.isAddress(typed);
        address.setInvalid(!usable);
        address.setErrorMessage(usable ? "" : getTranslation("consultation.refusal.address"));
        if (usable && !writing.isShowing()) {
            usableAddress = typed;
            bytes = 0;
            mediaType = MediaTypeFactory.getMediaType(typed)
                    .map(MediaType::toString)
                    .orElse(MediaType.TEXT_HTML_VALUE);
        }
        writing.changed();
    }

    @Override
    public void show(Document document) {
        id = document.id();
        usableAddress = document.address();
        mediaType = document.mediaType();
        bytes = document.bytes();
        title.show(document.title());
        if (!address.getValue().strip().equals(document.address())) {
            address.setValue(document.address());
        }
        boolean here = document.address().startsWith("/files/");
        address.setVisible(!here);
        open.setVisible(here);
        open.setHref("/desk" + document.address());
        language.setValue(Locale.forLanguageTag(document.language()));
    }

    @Override
    public Optional<Document> value() {
        if (usableAddress.isEmpty()) {
            return Optional.empty();
        }
        Locale spoken = language.getOptionalValue().orElse(writing.first());
        return Optional.of(new Document(id, title.value(), usableAddress, mediaType, bytes, spoken.toLanguageTag()));
    }

    @Override
    public void speak() {
        title.speak();
    }
}
