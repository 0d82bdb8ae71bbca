package org.heard.format.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.format.Delivery.Way;
import org.heard.format.Wish;
import org.heard.html.form.CheckboxChoices;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.html.form.SelectInput;
import org.heard.html.form.TextInput;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.heard.participant.InformationFormat;
import org.heard.participant.Profile;
import org.heard.participant.WantedFormat;

/** Which formats: several at once, with sizes, carriers and kinds where a format has them, and a language. */
class FormatFields {

    /** What can be asked for, the most common first. */
    private static final List<InformationFormat> OFFERED = List.of(
            InformationFormat.LARGE_PRINT,
            InformationFormat.EASY_READ,
            InformationFormat.AUDIO,
            InformationFormat.BRAILLE,
            InformationFormat.BSL_VIDEO,
            InformationFormat.PLAIN_TEXT,
            InformationFormat.WORD,
            InformationFormat.EPUB,
            InformationFormat.PAPER);

    private static final String LANGUAGE = "LANGUAGE";
    private static final String OTHER = "OTHER";
    private static final String DOWNLOAD = "download";
    private static final String OPUS = "opus";
    private static final Set<Way> CARRIED = Set.of(Way.POST, Way.COLLECT);
    /** The names under which other pages ask for a format in an address. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("large-print", InformationFormat.LARGE_PRINT.name()),
            Map.entry("easy-read", InformationFormat.EASY_READ.name()),
            Map.entry("audio", InformationFormat.AUDIO.name()),
            Map.entry("braille", InformationFormat.BRAILLE.name()),
            Map.entry("bsl", InformationFormat.BSL_VIDEO.name()),
            Map.entry("plain-text", InformationFormat.PLAIN_TEXT.name()),
            Map.entry("paper", InformationFormat.PAPER.name()),
            Map.entry("word", InformationFormat.WORD.name()),
            Map.entry("epub", InformationFormat.EPUB.name()),
            Map.entry("language", LANGUAGE));

    private final Messages messages;
    private final Locale language;
    private final CheckboxChoices formats;
    private final Map<InformationFormat, RadioChoice> variants = new EnumMap<>(InformationFormat.class);
    private final SelectInput wanted;
    private final TextInput wantedOther;
    private final TextInput other;

    /**
     * @param preselected as named in an address, or anything else
     * @param size of large print, or anything else
     */
    FormatFields(Messages messages, LanguageNames names, Locale language, String preselected, String size) {
        this.messages = messages;
        this.language = language;
        formats = new CheckboxChoices("formats", say("formats"), options());
        formats.setHint(say("formats.hint"));
        formats.setRequiredIndicatorVisible(true);
        Optional.ofNullable(NAMED.get(preselected)).ifPresent(name -> formats.setValue(Set.of(name)));
        OFFERED.stream()
                .filter(format -> !format.variants().isEmpty())
                .forEach(format -> variants.put(format, variantsOf(format)));
        wanted = new SelectInput(
                "language",
                say("language"),
                say("language.choose"),
                names.onRequest().stream()
                        .map(each -> Option.of(each.toLanguageTag(), names.both(language, each)))
                        .toList());
        wantedOther = new TextInput("language-other", say("language.other"));
        other = new TextInput("other", say("other"));
        other.setHint(say("other.hint"));
        preset(InformationFormat.LARGE_PRINT, size);
        // what most people who read Braille or listen mean
        preset(InformationFormat.BRAILLE, "contracted");
        preset(InformationFormat.AUDIO, "download");
        List.of(wanted, wantedOther).forEach(field -> shownWith(field, LANGUAGE));
        shownWith(other, OTHER);
    }

    private void preset(InformationFormat format, String variant) {
        if (formats.getValue().contains(format.name()) && format.variants().contains(variant)) {
            Optional.ofNullable(variants.get(format)).ifPresent(choice -> choice.setValue(variant));
        }
    }

    private List<Option> options() {
        var options = new ArrayList<Option>();
        OFFERED.forEach(format -> options.add(new Option(
                format.name(), messages.get(language, format.key()), format.explanation(messages, language))));
        options.add(Option.of(LANGUAGE, say("formats.language")));
        options.add(Option.of(OTHER, say("formats.other")));
        return options;
    }

    private RadioChoice variantsOf(InformationFormat format) {
        var choice = new RadioChoice(
                format.code(),
                messages.get(language, format.key() + ".variant"),
                format.variants().stream()
                        .map(variant -> Option.of(variant, messages.get(language, format.key() + "." + variant)))
                        .toList());
        shownWith(choice, format.name());
        return choice;
    }

    private static <F extends org.heard.html.form.Field<?, ?>> void shownWith(F field, String format) {
        field.setPlainLabel();
        field.getElement().setAttribute("data-show-when", "formats=" + format);
    }

    private String say(String part) {
        return messages.get(language, "format.ask." + part);
    }

    List<Component> content() {
        var fields = new ArrayList<Component>();
        fields.add(formats);
        fields.addAll(variants.values());
        fields.addAll(List.of(wanted, wantedOther, other));
        return fields;
    }

    /**
     * What was asked for, or nothing when a field had to be refused.
     *
     * @param way how it gets to the person, if she has said so: sound by mail needs no carrier
     */
    Optional<Wish> read(Optional<Way> way) {
        Set<String> chosen = formats.getValue();
        boolean right = true;
        if (chosen.isEmpty()) {
            formats.refuse(say("formats.missing"));
            right = false;
        }
        var list = new ArrayList<WantedFormat>();
        for (InformationFormat format : OFFERED) {
            if (chosen.contains(format.name())) {
                Optional<WantedFormat> read = variant(format, way);
                read.ifPresent(list::add);
                right &= read.isPresent();
            }
        }
        right &= languageFits(chosen) & otherFits(chosen);
        if (!right) {
            return Optional.empty();
        }
        String spoken = wantedOther.isEmpty() ? wanted.getValue() : wantedOther.getValue();
        return Optional.of(new Wish(
                list, chosen.contains(LANGUAGE) ? spoken : "", chosen.contains(OTHER) ? other.getValue() : ""));
    }

    private Optional<WantedFormat> variant(InformationFormat format, Optional<Way> way) {
        RadioChoice choice = variants.get(format);
        if (choice == null) {
            return Optional.of(new WantedFormat(format, ""));
        }
        Optional<String> carrier =
                format == InformationFormat.AUDIO ? carrier(way, choice.getValue()) : Optional.empty();
        if (carrier.isPresent()) {
            return Optional.of(new WantedFormat(format, carrier.get()));
        }
        if (choice.isEmpty()) {
            choice.refuse(messages.get(language, format.key() + ".variant.missing"));
            return Optional.empty();
        }
        if (Set.of(DOWNLOAD, OPUS).contains(choice.getValue())
                && way.filter(CARRIED::contains).isPresent()) {
            choice.refuse(say("audio.download"));
            return Optional.empty();
        }
        return Optional.of(new WantedFormat(format, choice.getValue()));
    }

    /** What the way to the person says about the carrier of sound. */
    private static Optional<String> carrier(Optional<Way> way, String wanted) {
        return way.flatMap(chosen -> switch (chosen) {
            case EMAIL -> Optional.of(wanted.equals(OPUS) ? OPUS : DOWNLOAD);
            case USB -> Optional.of("usb");
            case CD -> Optional.of("cd");
            case POST, COLLECT, CARER -> Optional.empty();
        });
    }

    private boolean languageFits(Set<String> chosen) {
        if (wantedOther.getValue().length() > Profile.MAX_LANGUAGE) {
            wantedOther.refuse(messages.get(language, "html.error.long", Profile.MAX_LANGUAGE));
            return false;
        }
        if (chosen.contains(LANGUAGE) && wanted.isEmpty() && wantedOther.isEmpty()) {
            wanted.refuse(say("language.missing"));
            return false;
        }
        return true;
    }

    private boolean otherFits(Set<String> chosen) {
        if (chosen.contains(OTHER) && other.isEmpty()) {
            other.refuse(say("other.missing"));
            return false;
        }
        if (other.getValue().length() > Wish.MAX_OTHER) {
            other.refuse(messages.get(language, "html.error.long", Wish.MAX_OTHER));
            return false;
        }
        return true;
    }
}
