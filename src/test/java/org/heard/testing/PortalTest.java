package org.heard.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.Heard;
import org.heard.privacy.Seal;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole portal on a port of its own, with demo content, on a new embedded MariaDB. All tests share the one context:
 * no mock beans, no properties of their own.
 */
@SpringBootTest(classes = Heard.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(PortalTest.Configuration.class)
public abstract class PortalTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        SetClock setClock() {
            return new SetClock();
        }

        @Bean
        Post post(JdbcTemplate database, Seal seal) {
            return new Post(database, seal);
        }
    }

    private static final Path DATA = freshFolder();

    @Autowired
    protected SetClock clock;

    /** The database itself, for what no page shows. */
    @Autowired
    protected JdbcTemplate database;

    /** What people were sent. */
    @Autowired
    protected Post post;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("heard.data", DATA::toString);
        registry.add("heard.demo", () -> "true");
        registry.add("heard.making.enabled", () -> "false");
        registry.add("heard.html.address", () -> "http://localhost");
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "portal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the portal is, without a slash at the end. */
    protected String address() {
        return "http://localhost:" + port;
    }

    /** A browser with script off and its own cookies. */
    protected Visitor visitor() {
        return new Visitor(address(), true);
    }

    /** A browser that takes no cookies. */
    protected Visitor visitorWithoutCookies() {
        return new Visitor(address(), false);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }
}
