package org.heard.format.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.format.Wish;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.heard.participant.InformationFormat;
import org.heard.participant.Profile;
import org.heard.participant.WantedFormat;

/** Which formats, sizes and language a person wants who asks staff. */
class KeyedFormats {

    private final CheckboxGroup<InformationFormat> formats = new CheckboxGroup<>(say("formats"));
    private final Map<InformationFormat, Select<String>> variants = new EnumMap<>(InformationFormat.class);
    private final ComboBox<String> wanted = new ComboBox<>(say("other-language"));
    private final TextField other = new TextField(say("other"));

    KeyedFormats(LanguageNames names, Messages messages, Locale reader) {
        List<InformationFormat> offered = Stream.of(InformationFormat.values())
                .filter(format -> format != InformationFormat.STANDARD)
                .toList();
        formats.setItems(offered);
        formats.setItemLabelGenerator(format -> messages.get(reader, format.key()));
        offered.stream()
                .filter(format -> !format.variants().isEmpty())
                .forEach(format -> variants.put(format, variant(format, messages, reader)));
        formats.addValueChangeListener(change -> showVariants());
        showVariants();
        wanted.setItems(names.onRequest().stream().map(Locale::toLanguageTag).toList());
        wanted.setItemLabelGenerator(tag -> names.wanted(reader, tag));
        wanted.setAllowCustomValue(true);
        wanted.addCustomValueSetListener(typed -> wanted.setValue(typed.getDetail()));
        wanted.setHelperText(say("other-language.help"));
        other.setMaxLength(Wish.MAX_OTHER);
        other.setWidthFull();
    }

    private static Select<String> variant(InformationFormat format, Messages messages, Locale reader) {
        var choice = new Select<String>();
        choice.setLabel(messages.get(reader, format.key() + ".variant"));
        choice.setItems(format.variants());
        choice.setItemLabelGenerator(
                variant -> variant == null ? "" : messages.get(reader, format.key() + "." + variant));
        return choice;
    }

    private void showVariants() {
        variants.forEach(
                (format, choice) -> choice.setVisible(formats.getValue().contains(format)));
    }

    private static String say(String part) {
        return UI.getCurrent().getTranslation("format.key." + part);
    }

    List<Component> content() {
        var content = new ArrayList<Component>(List.of(formats));
        content.addAll(variants.values());
        content.addAll(List.of(wanted, other));
        return content;
    }

    Optional<Wish> read() {
        var list = new ArrayList<WantedFormat>();
        boolean right = true;
        for (InformationFormat format : formats.getValue()) {
            Select<String> choice = variants.get(format);
            boolean chosen = choice == null || choice.getValue() != null;
            if (choice != null) {
                choice.setInvalid(!chosen);
                choice.setErrorMessage(chosen ? "" : say("variant.missing"));
            }
            if (chosen) {
                list.add(new WantedFormat(format, choice == null ? "" : choice.getValue()));
            }
            right &= chosen;
        }
        String language = wanted.getValue() == null ? "" : wanted.getValue().strip();
        boolean fits = language.length() <= Profile.MAX_LANGUAGE;
        wanted.setInvalid(!fits);
        var wish = new Wish(list, language, other.getValue().strip());
        boolean any = !wish.isEmpty() || !formats.getValue().isEmpty();
        formats.setInvalid(!any);
        formats.setErrorMessage(any ? "" : say("formats.missing"));
        return right && fits && any ? Optional.of(wish) : Optional.empty();
    }
}
