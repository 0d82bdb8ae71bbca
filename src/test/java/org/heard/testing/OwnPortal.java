package org.heard.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A portal in a process of its own, that a test may kill. Closing it also ends the database that it left behind. */
public final class OwnPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path data;
    private final int port;
    private final List<String> settings;
    private Process process;
    private List<String> databaseCommand = List.of();

    private OwnPortal(Path data, int port, List<String> settings) {
        this.data = data;
        this.port = port;
        this.settings = settings;
        this.process = launch();
    }

    /** Starts one on an empty data folder, with demo content, and waits until it answers. */
    public static OwnPortal start() {
        return start("heard.demo=true");
    }

    /** Starts one on an empty data folder with settings such as {@code heard.demo=false}, and waits until it answers. */
    public static OwnPortal start(String... settings) {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "own");
            int port = socket.getLocalPort();
            socket.close();
            var portal = new OwnPortal(data.toAbsolutePath(), port, List.of(settings));
            portal.waitUntilReady();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** All that it has logged so far. */
    public String log() {
        try {
            return Files.readString(data.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its embedded database, for what no page shows. */
    public JdbcTemplate database() {
        Path home = data.resolve("mariadb");
        try {
            String server = "jdbc:mariadb://127.0.0.1:"
                    + Files.readString(home.resolve("port")).strip();
            return new JdbcTemplate(new DriverManagerDataSource(
                    server + "/heard?timezone=UTC",
                    "heard",
                    Files.readString(home.resolve("password")).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends its embedded database as a power cut would; {@link #startDatabase} brings it back. */
    public void killDatabase() throws InterruptedException {
        ProcessHandle server = databaseProcess();
        var command = new ArrayList<String>();
        command.add(server.info().command().orElseThrow());
        command.addAll(List.of(server.info().arguments().orElseThrow()));
        databaseCommand = List.copyOf(command);
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Starts its embedded database again on the same port and data. */
    public void startDatabase() {
        run(databaseCommand);
    }

    /** Lets its embedded database answer nothing, as a broken network would, or go on. */
    public void freezeDatabase(boolean frozen) throws InterruptedException {
        String signal = frozen ? "-STOP" : "-CONT";
        run(List.of("kill", signal, Long.toString(databaseProcess().pid()))).waitFor(10, TimeUnit.SECONDS);
    }

    private ProcessHandle databaseProcess() {
        return ProcessHandle.allProcesses()
                .filter(each -> each.info()
                        .commandLine()
                        .filter(line -> line.contains("mariadbd") && line.contains(data + "/mariadb/data"))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No database of " + data + " runs"));
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
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                // it lives too short for the better compiler to pay
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.heard.Heard",
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--heard.data=" + data,
                "--heard.making.enabled=false"));
        settings.forEach(setting -> command.add("--" + setting));
        return run(command);
    }

    private Process run(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(data.resolve("log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitUntilReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
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
