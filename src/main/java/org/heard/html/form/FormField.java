package org.heard.html.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.List;

/** A field that a posted form can fill. */
public interface FormField extends HasValidation {

    /** The name under which its values are posted. */
    String name();

    /** The names of all its controls, where it has several. */
    default List<String> names() {
        return List.of(name());
    }

    /** Takes what was posted; an empty list when the browser sent nothing, as it does for an unticked box. */
    void accept(List<String> posted);

    /** The id of the control that an error summary leads to. */
    String focusId();

    /** The field itself. */
    default Component component() {
        return (Component) this;
    }
}
