package org.heard.account.desk;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Carries what was done on one desk page to the next one, where the person reads it. */
public final class DeskNotes {

    private record Waiting(String text) {}

    private DeskNotes() {}

    /** Navigates to a desk page that then says what was done. */
    public static void sayAt(String location, String text) {
        UI ui = UI.getCurrent();
        ComponentUtil.setData(ui, Waiting.class, new Waiting(text));
        ui.navigate(location);
    }

    static void take(DeskView view) {
        UI ui = UI.getCurrent();
        Waiting waiting = ComponentUtil.getData(ui, Waiting.class);
        if (waiting != null) {
            ComponentUtil.setData(ui, Waiting.class, null);
            view.say(waiting.text());
        }
    }
}
