package org.heard.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.heard.message.MessageText.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes over the line to a text gateway, and what its answers mean, with a stand-in for GOV.UK Notify. */
class TextGatewayTest {

    private static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    private static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final List<String> tokens = new ArrayList<>();
    private final List<JsonNode> bodies = new ArrayList<>();
    private final JsonMapper json = new JsonMapper();
    private int status = 201;
    private String answer = "{\"id\":\"740e5834\"}";
    private HttpServer notify;

    @BeforeEach
    void listen() throws IOException {
        notify = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        notify.createContext("/v2/notifications/sms", exchange -> {
            tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
            bodies.add(json.readTree(exchange.getRequestBody().readAllBytes()));
            byte[] said = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        notify.start();
    }

    @AfterEach
    void close() {
        notify.stop(0);
    }

    @Test
    void a_text_message_goes_out_signed_with_the_words_as_the_person_reads_them() throws Exception {
        OutgoingMessage message = message("آپ کا جواب محفوظ ہے");

        assertThat(gateway().send(message, List.of())).isEmpty();

        JsonNode sent = bodies.getFirst();
        assertThat(sent.path("phone_number").asString()).isEqualTo("+447700900123");
        assertThat(sent.path("template_id").asString()).isEqualTo("template-1");
        assertThat(sent.path("personalisation").path("message").asString()).isEqualTo("آپ کا جواب محفوظ ہے");
        assertThat(sent.path("reference").asString())
                .isEqualTo(message.id().value().toString());
        String[] parts = tokens.getFirst().substring("Bearer ".length()).split("\\.");
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signed = mac.doFinal((parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8));
        assertThat(Base64.getUrlDecoder().decode(parts[2])).isEqualTo(signed);
        JsonNode claims = json.readTree(Base64.getUrlDecoder().decode(parts[1]));
        assertThat(claims.path("iss").asString()).isEqualTo(SERVICE);
        assertThat(claims.path("iat").asLong()).isEqualTo(NOW.getEpochSecond());
    }

    @ParameterizedTest
    @CsvSource({
        "400, 'phone_number Not a valid number', NO_SUCH_ADDRESS",
        "400, 'Template not found', NOT_ACCEPTED",
        "403, 'Invalid token', NOT_ACCEPTED",
        "429, 'Exceeded rate limit', LATER",
        "500, 'Internal server error', NO_SERVER"
    })
    void what_it_answers_is_told_to_staff_as_what_to_do(int code, String said, Problem problem) {
        status = code;
        answer = "{\"errors\":[{\"error\":\"x\",\"message\":\"" + said + "\"}]}";

        assertThat(gateway().send(message("Hello"), List.of())).contains(problem);
    }

    @Test
    void without_a_gateway_none_leaves_and_one_that_is_gone_is_tried_again() {
        var unset = new TextGateway(new TextSettings("", "", false, address(), false), clock());
        assertThat(unset.exists()).isFalse();
        notify.stop(0);
        assertThat(gateway().send(message("Hello"), List.of())).contains(Problem.NO_SERVER);
    }

    private TextGateway gateway() {
        return new TextGateway(
                new TextSettings("heard-" + SERVICE + "-" + SECRET, "template-1", true, address(), false), clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + notify.getAddress().getPort());
    }

    private static OutgoingMessage message(String words) {
        Message text = Message.sms("+447700900123", Locale.ENGLISH, "response.text.link.about", new Written("", words));
        return new OutgoingMessage(text, "", State.WAITING, NOW);
    }
}
