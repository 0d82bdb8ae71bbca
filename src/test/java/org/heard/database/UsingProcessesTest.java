package org.heard.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsingProcessesTest {

    @TempDir
    private Path home;

    private UsingProcesses one() {
        var one = new UsingProcesses(home);
        one.enter();
        return one;
    }

    private Path write(String name, String started) throws IOException {
        return Files.writeString(
                Files.createDirectories(home.resolve("processes")).resolve(name), started);
    }

    @Test
    void only_the_last_to_leave_stops_the_server() {
        UsingProcesses portal = one();
        UsingProcesses command = one();
        assertThat(command.leave()).isFalse();
        assertThat(portal.leave()).isTrue();
    }

    @Test
    void whoever_started_it_leaves_it_to_those_who_came_later() {
        UsingProcesses command = one();
        UsingProcesses portal = one();
        assertThat(command.leave()).isFalse();
        assertThat(portal.leave()).isTrue();
    }

    @Test
    void a_process_that_was_killed_does_not_count() throws Exception {
        Process killed = new ProcessBuilder("sleep", "60").start();
        Instant started = killed.info().startInstant().orElseThrow();
        Path written = write(killed.pid() + "-x", Long.toString(started.toEpochMilli()));
        UsingProcesses portal = one();
        UsingProcesses command = one();
        portal.leave();
        assertThat(written).exists();
        assertThat(command.leave()).isFalse();
        UsingProcesses next = one();
        killed.destroyForcibly().waitFor();
        assertThat(next.leave()).isTrue();
        assertThat(written).doesNotExist();
    }

    @Test
    void another_process_with_the_same_number_does_not_count() throws IOException {
        write(ProcessHandle.current().pid() + "-x", "1");
        write("nonsense", "");
        assertThat(one().leave()).isTrue();
    }

    @Test
    void one_waits_while_another_starts_or_stops() throws InterruptedException {
        UsingProcesses portal = one();
        var order = new StringBuffer();
        var waiting = new Thread(() -> one().alone(() -> order.append("second")));
        portal.alone(() -> {
            waiting.start();
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return order.append("first ");
        });
        waiting.join(5000);
        assertThat(order).hasToString("first second");
    }
}
