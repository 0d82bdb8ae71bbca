package org.heard.consultation.importing.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Does what takes long for whoever is signed in while her page stays alive and asks how far it is. It goes on to its end
 * when she leaves the page.
 */
public final class LongWork {

    private static final Logger log = LoggerFactory.getLogger(LongWork.class);
    private static final int ASKED_MS = 700;

    private LongWork() {}

    /**
     * Begins it.
     *
     * @param then takes what came of it, on her page
     * @param failed is told when it broke off
     */
    public static <T> void run(UI ui, Supplier<T> work, Consumer<T> then, Command failed) {
        int before = ui.getPollInterval();
        ui.setPollInterval(ASKED_MS);
        Runnable task = () -> {
            Command end;
            try {
                T result = work.get();
                end = () -> then.accept(result);
            } catch (Throwable trouble) {
                // also where the memory was too small: nobody is left waiting
                log.error("Reading a file broke off", trouble);
                end = failed;
            }
            Command last = end;
            show(ui, () -> {
                ui.setPollInterval(before);
                last.execute();
            });
        };
        Thread.ofVirtual().name("importing").start(new DelegatingSecurityContextRunnable(task));
    }

    /** Shows something on her page, if she is still there. */
    static void show(UI ui, Command shown) {
        try {
            ui.access(shown);
        } catch (UIDetachedException left) {
            log.debug("She has left the page", left);
        }
    }
}
