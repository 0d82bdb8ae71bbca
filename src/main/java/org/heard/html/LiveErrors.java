package org.heard.html;

import com.vaadin.flow.component.Component;

/** Shows what went wrong to people in a live Flow page, where whole documents of the public site have no place. */
public interface LiveErrors {

    /** What happened and what to do, with a heading of level 1. */
    Component page(ErrorStatus status);
}
