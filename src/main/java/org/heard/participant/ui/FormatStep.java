package org.heard.participant.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.html.form.SelectInput;
import org.heard.html.form.TextInput;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.heard.participant.InformationFormat;
import org.heard.participant.Profile;
import org.heard.participant.WantedFormat;

/** The format and the language that a person wants information in. */
class FormatStep implements Step {

    private final Messages messages;
    private final Locale language;
    private final RadioChoice format;
    private final Map<InformationFormat, RadioChoice> variants = new EnumMap<>(InformationFormat.class);
    private final SelectInput wantedLanguage;
    private final TextInput otherLanguage;

    FormatStep(Messages messages, LanguageNames names, Locale language, Profile known) {
        this.messages = messages;
        this.language = language;
        format = new RadioChoice("format", say("format"), formats());
        format.setRequiredIndicatorVisible(true);
        format.setValue(known.format().format().name());
        for (InformationFormat each : InformationFormat.values()) {
            if (!each.variants().isEmpty()) {
                variants.put(each, variantsOf(each, known.format()));
            }
        }
        wantedLanguage = new SelectInput(
                "language",
                say("language"),
                say("language.choose"),
                names.onRequest().stream()
                        .map(each -> Option.of(each.toLanguageTag(), names.both(language, each)))
                        .toList());
        wantedLanguage.setPlainLabel();
        otherLanguage = new TextInput("language-other", say("language.other"));
        otherLanguage.setHint(say("language.other.hint"));
        if (names.isOnRequest(known.language())) {
            wantedLanguage.setValue(known.language());
        } else {
            otherLanguage.setValue(known.language());
        }
    }

    private List<Option> formats() {
        return Arrays.stream(InformationFormat.values())
                .map(each -> new Option(
                        each.name(), messages.get(language, each.key()), each.explanation(messages, language)))
                .toList();
    }

    private RadioChoice variantsOf(InformationFormat each, WantedFormat known) {
        var choice = new RadioChoice(
                "format-" + each.code(),
                messages.get(language, each.key() + ".variant"),
                each.variants().stream()
                        .map(variant -> Option.of(variant, messages.get(language, each.key() + "." + variant)))
                        .toList());
        choice.setPlainLabel();
        choice.getElement().setAttribute("data-show-when", "format=" + each.name());
        if (known.format() == each) {
            choice.setValue(known.variant());
        }
        return choice;
    }

    private String say(String part) {
        return messages.get(language, "participant.information." + part);
    }

    @Override
    public List<Component> content() {
        var fields = new ArrayList<Component>();
        fields.add(format);
        fields.addAll(variants.values());
        fields.add(wantedLanguage);
        fields.add(otherLanguage);
        return fields;
    }

    @Override
    public Optional<Profile> read(Profile before) {
        if (format.isEmpty()) {
            format.refuse(say("format.missing"));
            return Optional.empty();
        }
        var chosen = InformationFormat.valueOf(format.getValue());
        RadioChoice variant = variants.get(chosen);
        if (variant != null && variant.isEmpty()) {
            variant.refuse(messages.get(language, chosen.key() + ".variant.missing"));
            return Optional.empty();
        }
        if (otherLanguage.getValue().length() > Profile.MAX_LANGUAGE) {
            otherLanguage.refuse(messages.get(language, "html.error.long", Profile.MAX_LANGUAGE));
            return Optional.empty();
        }
        String spoken = otherLanguage.isEmpty() ? wantedLanguage.getValue() : otherLanguage.getValue();
        return Optional.of(before.with(
                new WantedFormat(chosen, variant == null ? "" : variant.getValue()),
                spoken.isEmpty() ? before.writtenIn() : spoken));
    }
}
