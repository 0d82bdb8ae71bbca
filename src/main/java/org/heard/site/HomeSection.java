package org.heard.site;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;

/** A part of the home page that another module fills: what is open, what changed. */
public interface HomeSection {

    /** Where it stands; lower comes first. */
    int order();

    /** The section in this language, with a heading of level 2, or nothing when there is nothing to show. */
    Optional<Component> show(Locale language);
}
