package org.heard.account.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A page of the desk: one heading, at most one primary action beside it, a place where it says what happened, and then
 * its content ({@link #add}). The heading takes focus when a person arrives from another page.
 *
 * <p>Subclasses are {@code @Route(value = "desk/…", layout = DeskLayout.class) @RolesAllowed("EDITOR")}, and
 * {@code @Menu(title = "…", order = …)} with the key of their name if they belong into the menu.
 */
public abstract class DeskView extends Main implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Header head = new Header(heading);
    private final Paragraph lead = new Paragraph();
    private final Div said = new Div();
    private final Div refused = new Div();

    /**
     * @param titleKey the key of the heading
     * @param parameters what its text needs
     */
    protected DeskView(String titleKey, Object... parameters) {
        addClassName("desk-page");
        setId("main");
        head.addClassName("desk-head");
        heading.getElement().setAttribute("tabindex", "-1");
        said.getElement().setAttribute("role", "status");
        refused.getElement().setAttribute("role", "alert");
        super.add(head, said, refused);
        heading(getTranslation(titleKey, parameters));
    }

    /** Changes the heading, which is the page's title too: for pages about one thing that has a name. */
    protected final void heading(String text) {
        heading.setText(text);
    }

    /** A line below the heading that says what the page is for. */
    protected final void lead(String text) {
        lead.setText(text);
        head.add(lead);
    }

    /** Puts actions beside the heading, the primary one first. */
    protected final void actions(Component... actions) {
        head.add(actions);
        if (lead.getParent().isPresent()) {
            head.add(lead);
        }
    }

    /** Says that something was done; read out by screen readers without taking focus. */
    public final void say(String text) {
        refused.removeAll();
        put(said, text, "desk-note");
    }

    /** Says that something could not be done and what to do; read out at once. */
    public final void refuse(String text) {
        said.removeAll();
        put(refused, text, "desk-note", "desk-note-error");
    }

    /** Takes away what was said, when it is not about what the page shows any more. */
    protected final void hush() {
        said.removeAll();
        refused.removeAll();
    }

    private static void put(Div place, String text, String... classes) {
        place.removeAll();
        var note = new Paragraph(text);
        note.addClassNames(classes);
        place.add(note);
    }

    final void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title", heading.getText());
    }
}
