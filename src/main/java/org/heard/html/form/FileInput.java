package org.heard.html.form;

import com.vaadin.flow.dom.Element;
import java.util.List;

/** Files to be sent along, chosen as the device does it. A page cannot show again what was chosen: it has to take it. */
public class FileInput extends Field<FileInput, List<PostedFile>> {

    private final Element label = new Element("label");
    private final Element input = new Element("input");

    /** @param accept what the device offers first, such as {@code audio/*} */
    public FileInput(String name, String labelText, String accept, boolean several) {
        super(name, "div", List.of());
        label.setAttribute("class", "label").setAttribute("for", name);
        input.setAttribute("class", "file-input")
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("type", "file")
                .setAttribute("accept", accept);
        Attributes.set(input, "multiple", several);
        getElement().appendChild(label);
        descriptions().forEach(getElement()::appendChild);
        getElement().appendChild(input);
        setLabel(labelText);
    }

    /** Takes the files that were posted. */
    public void receive(List<PostedFile> posted) {
        setModelValue(List.copyOf(posted), true);
    }

    @Override
    public void accept(List<String> posted) {
        // a browser that posts no files posts their names, which are worth nothing
    }

    @Override
    protected void setPresentationValue(List<PostedFile> value) {
        // browsers show no file that they did not choose themselves
    }

    @Override
    protected Element described() {
        return input;
    }

    @Override
    protected void showLabel(String text) {
        label.setText(text);
    }
}
