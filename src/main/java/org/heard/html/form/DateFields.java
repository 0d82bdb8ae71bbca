package org.heard.html.form;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Three small fields for day, month and year, and what was typed into them. */
final class DateFields {

    private static final List<String> PARTS = List.of("day", "month", "year");

    private final String name;
    private final Element group = new Element("div").setAttribute("class", "date-parts");
    private final Map<String, Element> inputs = new TreeMap<>();
    private final Map<String, String> typed = new TreeMap<>();

    /** @param translate from a message key to the word in the page's language */
    DateFields(String name, UnaryOperator<String> translate) {
        this.name = name;
        PARTS.forEach(part -> group.appendChild(part(part, translate.apply("html.date." + part))));
    }

    private Element part(String part, String labelText) {
        String id = part.equals("day") ? name : name + "-" + part;
        var label = new Element("label").setAttribute("class", "label").setAttribute("for", id);
        label.setText(labelText);
        var input = new Element("input")
                .setAttribute("class", part.equals("day") ? "input width-2" : "input width-4")
                .setAttribute("id", id)
                .setAttribute("name", name + "-" + part)
                .setAttribute("type", "text")
                .setAttribute("inputmode", "numeric");
        inputs.put(part, input);
        var div = new Element("div");
        div.appendChild(label, input);
        return div;
    }

    Element element() {
        return group;
    }

    List<String> names() {
        return PARTS.stream().map(part -> name + "-" + part).toList();
    }

    /** Takes what was posted for day, month and year, in that order. */
    void accept(List<String> posted) {
        for (int i = 0; i < PARTS.size(); i++) {
            typed.put(PARTS.get(i), i < posted.size() ? CleanText.line(posted.get(i)) : "");
        }
        show();
    }

    void set(String day, String month, String year) {
        typed.put("day", day);
        typed.put("month", month);
        typed.put("year", year);
        show();
    }

    String get(String part) {
        return typed.getOrDefault(part, "");
    }

    boolean isEmpty() {
        return typed.values().stream().allMatch(String::isEmpty);
    }

    private void show() {
        inputs.forEach((part, input) -> {
            if (get(part).isEmpty()) {
                input.removeAttribute("value");
            } else {
                input.setAttribute("value", get(part));
            }
        });
    }

    void setReadOnly(boolean readOnly) {
        inputs.values().forEach(input -> Attributes.set(input, "readonly", readOnly));
    }
}
