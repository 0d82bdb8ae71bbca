package org.heard.consultation.desk;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** One entry of a list in the editor, such as a section. */
public abstract class Row<T> extends Div {

    /** Fills the fields. */
    public abstract void show(T value);

    /** What is in the fields, or nothing while they are empty or not usable yet. */
    public abstract Optional<T> value();

    /** Shows the language that is being written. */
    public abstract void speak();
}
