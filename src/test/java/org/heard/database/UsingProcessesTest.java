package org.heard.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Another process that holds a file until it is killed, as the portal does. */
    public static void main(String[] arguments) throws InterruptedException {
        new UsingProcesses(Path.of(arguments[0])).enter();
        System.out.println("entered");
        Thread.sleep(60_000);
    }

    @Test
    void another_process_counts_until_it_is_killed() throws Exception {
        Process portal = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        UsingProcessesTest.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(portal.inputReader().readLine()).isEqualTo("entered");
            assertThat(one().leave()).isFalse();
            assertThat(one().leave()).isFalse();
        } finally {
            portal.destroyForcibly().waitFor();
        }
        assertThat(one().leave()).isTrue();
        assertThat(home.resolve("processes")).isEmptyDirectory();
    }

    @Test
    void a_file_that_was_left_behind_does_not_count() throws IOException {
        Files.writeString(Files.createDirectories(home.resolve("processes")).resolve("1-x"), "");
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
