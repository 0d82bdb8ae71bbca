package org.heard.html.form;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Fields that say the same are told apart by what they are called. */
    void show(List<FormField> invalid) {
        Map<String, Long> often =
                invalid.stream().collect(Collectors.groupingBy(FormField::getErrorMessage, Collectors.counting()));
        invalid.forEach(field -> {
            String message = field.getErrorMessage();
            boolean named = often.getOrDefault(message, 0L) > 1 && field instanceof Field<?, ?>;
            line(
                    named ? getTranslation("html.error.named", ((Field<?, ?>) field).getLabel(), message) : message,
                    Optional.of(field.focusId()));
        });
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
