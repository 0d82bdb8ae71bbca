package org.heard.participant.ui;

import static org.heard.participant.Needs.MAX_WORDS;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.html.form.CheckboxChoices;
import org.heard.html.form.LongTextInput;
import org.heard.html.form.Option;
import org.heard.language.Messages;
import org.heard.participant.AccessNeeds;
import org.heard.participant.AccessNeeds.Category;
import org.heard.participant.AccessNeeds.Need;
import org.heard.participant.Needs;
import org.heard.participant.Profile;

/** What a person needs to take part. */
class NeedsStep implements Step {

    private final Messages messages;
    private final Locale language;
    private final Map<Category, CheckboxChoices> choices = new EnumMap<>(Category.class);
    private final LongTextInput words;

    NeedsStep(Messages messages, AccessNeeds needs, Locale language, Needs known) {
        this.messages = messages;
        this.language = language;
        for (Category category : Category.values()) {
            choices.put(category, choiceOf(category, needs.of(category), known));
        }
        words = new LongTextInput("needs-words", messages.get(language, "participant.needs.words"));
        words.setHint(messages.get(language, "participant.needs.words.hint"));
        words.max(MAX_WORDS).setValue(known.words());
    }

    private CheckboxChoices choiceOf(Category category, List<Need> offered, Needs known) {
        var choice = new CheckboxChoices(
                "needs-" + category.name().toLowerCase(Locale.ROOT),
                messages.get(language, category.key()),
                offered.stream()
                        .map(need -> Option.of(need.code(), messages.get(language, need.key())))
                        .toList());
        Set<String> codes = offered.stream().map(Need::code).collect(Collectors.toSet());
        codes.retainAll(known.codes());
        choice.setValue(codes);
        return choice;
    }

    @Override
    public List<Component> content() {
        var fields = new ArrayList<Component>(choices.values());
        fields.add(words);
        return fields;
    }

    @Override
    public Optional<Profile> read(Profile before) {
        if (words.getValue().length() > MAX_WORDS) {
            words.refuse(messages.get(language, "html.error.long", MAX_WORDS));
            return Optional.empty();
        }
        var codes = new LinkedHashSet<String>();
        choices.values().forEach(choice -> codes.addAll(choice.getValue()));
        return Optional.of(before.with(new Needs(codes, words.getValue().strip())));
    }
}
