package org.heard.html.form;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;

/** "There is a problem": everything that is wrong with a form, each line leading to its field. */
@Tag("div")
public class ErrorSummary extends HtmlComponent {

    private final Element list = new Element("ul");
    private final Element title = new Element("h2");

    ErrorSummary(String id) {
        title.setAttribute("id", id);
        getElement()
                .setAttribute("class", "error-summary")
                .setAttribute("role", "alert")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-labelledby", id);
        getElement().appendChild(title, list);
        setVisible(false);
    }

    void clear() {
        list.removeAllChildren();
        setVisible(false);
    }

    /** A problem with the form as a whole. */
    void add(String message) {
        line(message, Optional.empty());
    }

    void show(List<FormField> invalid) {
        invalid.forEach(field -> line(field.getErrorMessage(), Optional.of(field.focusId())));
    }

    void line(String message, Optional<String> focusId) {
        title.setText(getTranslation("html.error.title"));
        var item = new Element("li");
        if (focusId.isPresent()) {
            var link = new Element("a").setAttribute("href", "#" + focusId.get());
            link.setText(message);
            item.appendChild(link);
        } else {
            item.setText(message);
        }
        list.appendChild(item);
        setVisible(true);
    }

    /** The lines as they read. */
    public List<String> messages() {
        return list.getChildren().map(Element::getTextRecursively).toList();
    }
}
