package org.heard.consultation.importing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A file is so large that the portal cannot read it. */
class LongWorkTest {

    /** A page that is always there. */
    private static final class Page extends UI {

        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return CompletableFuture.completedFuture(null);
        }
    }

    @Test
    void whoever_waits_is_told_also_when_the_memory_was_too_small() throws Exception {
        var told = new CompletableFuture<String>();
        var page = new Page();
        LongWork.run(
                page,
                () -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                result -> told.complete("done"),
                () -> told.complete("trouble"));
        assertThat(told.get(5, TimeUnit.SECONDS)).isEqualTo("trouble");
        assertThat(page.getPollInterval()).isEqualTo(-1);
    }
}
