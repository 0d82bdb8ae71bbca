package org.heard.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A portal in a process of its own, that a test may kill. Closing it also ends the database that it left behind. */
public final class OwnPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path data;
    private final int port;
    private Process process;

    private OwnPortal(Path data, int port) {
        this.data = data;
        this.port = port;
        this.process = launch();
    }

    /** Starts one on an empty data folder, with demo content, and waits until it answers. */
    public static OwnPortal start() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "own");
            int port = socket.getLocalPort();
            socket.close();
            var portal = new OwnPortal(data.toAbsolutePath(), port);
            portal.waitUntilReady();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Ends the process as a power cut would (SIGKILL). */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    /** Starts it again on the same data. */
    public void startAgain() {
        process = launch();
        waitUntilReady();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private Process launch() {
        try {
            var builder = new ProcessBuilder(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-Xmx512m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.heard.Heard",
                    "--server.port=" + port,
                    "--server.address=127.0.0.1",
                    "--heard.data=" + data,
                    "--heard.demo=true"));
            return builder.redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(data.resolve("log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitUntilReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            try {
                if (Visitor.at(address()).openOnce("/actuator/health/readiness").status() == 200) {
                    return;
                }
            } catch (UncheckedIOException notYet) {
                // nobody listens there yet
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("The portal did not start; see " + data.resolve("log"));
    }
}
