package org.heard.html.form;

import com.vaadin.flow.dom.Element;

/** Attributes that are there or not. */
final class Attributes {

    private Attributes() {}

    static void set(Element element, String name, boolean there) {
        if (there) {
            element.setAttribute(name, "");
        } else {
            element.removeAttribute(name);
        }
    }
}
