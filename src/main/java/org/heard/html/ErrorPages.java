package org.heard.html;

import com.vaadin.flow.component.Component;

/** The application's pages for what went wrong. They have to work without a database. */
public interface ErrorPages {

    /** A whole page, layout included, that says in the person's language what happened and what to do. */
    Component page(ErrorStatus status);

    /** The page's title. */
    String title(ErrorStatus status);

    /** The title of a page whose form was refused, with "Error: " before it. */
    String refusedTitle(String title);
}
