package org.heard.html.form;

import com.vaadin.flow.dom.Element;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A date as three fields: day, month and year. What was typed stays even when it is no date; then {@link #isBroken()}
 * is true and the value empty.
 */
public class DateInput extends Field<DateInput, @Nullable LocalDate> {

    private static final List<String> PARTS = List.of("day", "month", "year");

    private final Element legend = new Element("legend");
    private final Map<String, Element> inputs = new TreeMap<>();
    private final Map<String, String> typed = new TreeMap<>();

    @SuppressWarnings("NullAway") // an empty date is null, as Flow's own date fields have it
    public DateInput(String name, String legendText) {
        super(name, "fieldset", null);
        legend.setAttribute("class", "legend");
        getElement().appendChild(legend);
        descriptions().forEach(getElement()::appendChild);
        var parts = new Element("div").setAttribute("class", "date-parts");
        PARTS.forEach(part -> parts.appendChild(part(part)));
        getElement().appendChild(parts);
        setLabel(legendText);
    }

    private Element part(String part) {
        String id = part.equals("day") ? name() : name() + "-" + part;
        var label = new Element("label").setAttribute("class", "label").setAttribute("for", id);
        label.setText(getTranslation("html.date." + part));
        var input = new Element("input")
                .setAttribute("class", part.equals("year") ? "input width-4" : "input width-2")
                .setAttribute("id", id)
                .setAttribute("name", name() + "-" + part)
                .setAttribute("type", "text")
                .setAttribute("inputmode", "numeric");
        inputs.put(part, input);
        var div = new Element("div");
        div.appendChild(label, input);
        return div;
    }

    @Override
    public List<String> names() {
        return PARTS.stream().map(part -> name() + "-" + part).toList();
    }

    /** Takes day, month and year, in that order. */
    @Override
    public void accept(List<String> posted) {
        for (int i = 0; i < PARTS.size(); i++) {
            typed.put(PARTS.get(i), i < posted.size() ? CleanText.line(posted.get(i)) : "");
        }
        LocalDate date = read();
        setModelValue(date, true);
        inputs.forEach((part, input) -> input.setAttribute("value", typed.getOrDefault(part, "")));
    }

    /** Whether something was typed that is no date. */
    public boolean isBroken() {
        return getValue() == null && typed.values().stream().anyMatch(text -> !text.isEmpty());
    }

    private @Nullable LocalDate read() {
        try {
            return LocalDate.of(number("year"), number("month"), number("day"));
        } catch (NumberFormatException | DateTimeException noDate) {
            return null;
        }
    }

    private int number(String part) {
        return Integer.parseInt(typed.getOrDefault(part, ""));
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate value) {
        typed.clear();
        if (value != null) {
            typed.put("day", Integer.toString(value.getDayOfMonth()));
            typed.put("month", Integer.toString(value.getMonthValue()));
            typed.put("year", Integer.toString(value.getYear()));
        }
        inputs.forEach((part, input) -> {
            if (typed.containsKey(part)) {
                input.setAttribute("value", typed.get(part));
            } else {
                input.removeAttribute("value");
            }
        });
    }

    @Override
    protected Element described() {
        return getElement();
    }

    @Override
    protected void showLabel(String text) {
        legend.setText(text);
    }
}
