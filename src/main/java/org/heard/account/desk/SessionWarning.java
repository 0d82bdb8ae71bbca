package org.heard.account.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.internal.AllowInert;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;

/**
 * Warns two minutes before a session ends in which nothing was done, in any of its tabs, and ends it only after what is
 * typed was put away. Typing counts as doing something even where it sends nothing. It works behind an open dialog too,
 * such as its own. (WCAG 2.2.1, 2.2.6)
 */
@Tag("span")
class SessionWarning extends Component {

    static final Duration NOTICE = Duration.ofMinutes(2);

    /** Looks every five seconds how long ago a person did something in a tab of this browser. */
    private static final String WATCH = """
            const limit = $0 * 1000, notice = $1 * 1000, key = 'heard-desk-active', root = this;
            let mine = Date.now(), told = mine, asked = false;
            const latest = () => { try { return Math.max(mine, +localStorage.getItem(key) || 0); } catch (e) { return mine; } };
            const note = () => { mine = Date.now(); try { localStorage.setItem(key, mine); } catch (e) { /* this tab alone */ } };
            const act = () => { if (!asked && Date.now() - mine > 3000) note(); };
            root.stay = () => { asked = false; note(); told = mine; };
            const types = ['pointerdown', 'keydown', 'input', 'wheel'];
            types.forEach(type => addEventListener(type, act, { capture: true, passive: true }));
            note();
            const timer = setInterval(() => {
              if (!root.isConnected) {
                clearInterval(timer);
                types.forEach(type => removeEventListener(type, act, { capture: true }));
                return;
              }
              const now = Date.now(), idle = now - latest();
              if (idle >= limit) { clearInterval(timer); root.$server.leave(); }
              else if (idle >= limit - notice) { if (!asked) { asked = true; root.$server.warn(); } }
              else if (asked) { asked = false; told = now; root.$server.active(); }
              else if (latest() > told && now - told > limit / 4) { told = now; root.$server.active(); }
            }, 5000);
            """;

    private final DeskLayout desk;
    private final ConfirmDialog dialog = new ConfirmDialog();

    SessionWarning(DeskLayout desk) {
        this.desk = desk;
        getElement().setAttribute("hidden", true);
        dialog.setHeader(getTranslation("desk.session.warning.title"));
        dialog.setText(getTranslation("desk.session.warning.text", NOTICE.toMinutes()));
        dialog.setConfirmButton(getTranslation("desk.session.warning.stay"), confirm -> stay());
        dialog.setRejectButton(getTranslation("desk.person.sign-out"), reject -> leave());
        dialog.setRejectable(true);
        dialog.setCloseOnEsc(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        int limit = event.getSession().getSession().getMaxInactiveInterval();
        getElement().executeJs(WATCH, limit, NOTICE.toSeconds());
    }

    private void stay() {
        getElement().executeJs("this.stay()");
    }

    /** Nothing was done for long. */
    @AllowInert
    @ClientCallable
    void warn() {
        desk.keepWork();
        dialog.open();
    }

    /** Something was done, here or in another tab; that this was called keeps the session. */
    @AllowInert
    @ClientCallable
    void active() {
        dialog.close();
    }

    /** The time is over. */
    @AllowInert
    @ClientCallable
    void leave() {
        desk.keepWork();
        dialog.close();
        UI ui = UI.getCurrent();
        String here = ui.getInternals().getActiveViewLocation().getPath();
        ui.getPage().setLocation("/desk/sign-in?idle&page=" + here);
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
