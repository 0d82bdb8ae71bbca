package org.heard.html.form;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;

/** Several lines of text, with a length that is announced and not enforced while typing. */
public class LongTextInput extends Field<LongTextInput, String> {

    private final Element label = new Element("label");
    private final Element input = new Element("textarea");
    private final Element count = new Element("p");
    private int max;

    public LongTextInput(String name, String labelText) {
        super(name, "div", "");
        label.setAttribute("class", "label").setAttribute("for", name);
        input.setAttribute("class", "input")
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("dir", "auto")
                .setAttribute("rows", "6");
        count.setAttribute("class", "count hint").setAttribute("id", name + "-count");
        count.setVisible(false);
        getElement().appendChild(label);
        descriptions().forEach(getElement()::appendChild);
        getElement().appendChild(input, count);
        setLabel(labelText);
    }

    /** Announces how many characters fit; the script counts down, without it the line stands as it is. */
    public LongTextInput max(int characters) {
        max = characters;
        input.setAttribute("data-count-max", Integer.toString(characters));
        count.setText(getTranslation("html.count.max", characters));
        for (String form : List.of("zero", "one", "two", "few", "many", "other")) {
            int sample = sampleFor(form);
            count.setAttribute("data-left-" + form, template("html.count.left", sample));
            count.setAttribute("data-over-" + form, template("html.count.over", sample));
        }
        count.setVisible(true);
        setInvalid(isInvalid());
        return this;
    }

    /** The announced length, or 0 when there is none. */
    public int max() {
        return max;
    }

    /** What the browser may fill in by itself, such as {@code street-address}. */
    public LongTextInput autocomplete(String token) {
        input.setAttribute("autocomplete", token);
        return this;
    }

    /** The language of what stands in it, where that is not the page's own. */
    public LongTextInput language(Locale language) {
        input.setAttribute("lang", language.toLanguageTag());
        return this;
    }

    /** How many lines are shown. */
    public LongTextInput rows(int rows) {
        input.setAttribute("rows", Integer.toString(rows));
        return this;
    }

    // a number that takes the plural form in the languages that have it (Welsh has all six)
    private static int sampleFor(String form) {
        return switch (form) {
            case "zero" -> 0;
            case "one" -> 1;
            case "two" -> 2;
            case "few" -> 3;
            case "many" -> 6;
            default -> 100;
        };
    }

    private String template(String key, int sample) {
        return getTranslation(key, sample).replaceFirst("\\b" + sample + "\\b", "{n}");
    }

    @Override
    public void accept(List<String> posted) {
        String typed = posted.isEmpty() ? "" : CleanText.of(posted.getFirst());
        setModelValue(typed, true);
        setPresentationValue(typed);
    }

    @Override
    protected void setPresentationValue(String value) {
        input.setProperty("value", value);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        Attributes.set(input, "readonly", readOnly);
    }

    @Override
    protected Element described() {
        return input;
    }

    @Override
    protected List<String> furtherDescriptions() {
        return max > 0 ? List.of(name() + "-count") : List.of();
    }

    @Override
    protected void showLabel(String text) {
        label.setText(text);
    }
}
