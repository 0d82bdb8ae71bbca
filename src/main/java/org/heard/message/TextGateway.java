package org.heard.message;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.message.Attachments.Attachment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Hands text messages to GOV.UK Notify, which British councils may use, if {@code heard.sms} names a key. See
 * <a href="https://docs.notifications.service.gov.uk/rest-api.html">its documentation</a>.
 */
@Component
class TextGateway implements Carrier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final @Nullable NotifyToken token;
    private final @Nullable String template;
    private final RestClient client;
    private final Clock clock;

    TextGateway(TextSettings settings, Clock clock) {
        this.token = settings.isSet() ? new NotifyToken(Objects.requireNonNull(settings.key())) : null;
        this.template = settings.template();
        this.clock = clock;
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        this.client = RestClient.builder()
                .baseUrl(settings.address())
                .requestFactory(requests)
                .build();
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean exists() {
        return token != null;
    }

    @Override
    public Optional<Problem> send(OutgoingMessage message, List<Attachment> files) {
        if (token == null || template == null) {
            return Optional.of(Problem.NO_SERVER);
        }
        try {
            client.post()
                    .uri("/v2/notifications/sms")
                    .headers(headers -> headers.setBearerAuth(token.at(clock.instant())))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of(
                            "phone_number", message.recipient(),
                            "template_id", template,
                            "personalisation", Map.of("message", message.body()),
                            "reference", message.id().value().toString()))
                    .retrieve()
                    .toBodilessEntity();
            return Optional.empty();
        } catch (HttpClientErrorException refused) {
            return Optional.of(problem(refused));
        } catch (RestClientException noAnswer) {
            return Optional.of(Problem.NO_SERVER);
        }
    }

    private static Problem problem(HttpClientErrorException refused) {
        return switch (refused.getStatusCode().value()) {
            case 401, 403, 404 -> Problem.NOT_ACCEPTED;
            case 429 -> Problem.LATER;
            // what is wrong with a number is told with the name of its field
            default ->
                refused.getResponseBodyAsString().contains("phone_number")
                        ? Problem.NO_SUCH_ADDRESS
                        : Problem.NOT_ACCEPTED;
        };
    }
}
