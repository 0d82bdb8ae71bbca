package org.heard.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A person with a browser whose script is off. */
public class Visitor {

    static final String BOUNDARY = "----what-a-browser-puts-between";

    private final String site;
    private final CookieManager cookies;
    private final HttpClient client;
    private String place = "";

    Visitor(String site, boolean takesCookies) {
        this.site = site;
        this.cookies =
                new CookieManager(null, takesCookies ? CookiePolicy.ACCEPT_ORIGINAL_SERVER : CookiePolicy.ACCEPT_NONE);
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** A browser that takes cookies, for a portal that a test started by itself. */
    public static Visitor at(String site) {
        return new Visitor(site, true);
    }

    /** The same at an address of its own, so that its mistakes count against nobody else. */
    public Visitor from(String ip) {
        place = ip;
        return this;
    }

    /** Opens an address ({@code /en/consultations}) and follows redirects, as a browser does. */
    public Seen open(String path) {
        return follow(send(request(path).GET().build()));
    }

    /** Opens an address and stays where the answer is. */
    public Seen openOnce(String path, String... headers) {
        HttpRequest.Builder builder = request(path);
        if (headers.length > 0) {
            builder.headers(headers);
        }
        return send(builder.GET().build());
    }

    /** Posts a body as it is. */
    public Seen post(String path, String type, byte[] body, String... headers) {
        HttpRequest.Builder builder =
                request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            builder.headers(headers);
        }
        return send(builder.build());
    }

    /** Sends a request with any method and no body. */
    public Seen method(String method, String path) {
        return send(request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    Seen submit(String path, String encoded) {
        return follow(post(path, "application/x-www-form-urlencoded", encoded.getBytes(StandardCharsets.UTF_8)));
    }

    Seen submit(String path, byte[] multipart) {
        return follow(post(path, "multipart/form-data; boundary=" + BOUNDARY, multipart));
    }

    /** Sends a request with any method, headers and body. */
    public Seen ask(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder builder = request(path).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            builder.headers(headers);
        }
        return send(builder.build());
    }

    /** The names of the cookies that were set. */
    public List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName())
                .toList();
    }

    /** For how many seconds a cookie is kept; -1 until the browser is closed. */
    public long cookieLives(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cookie " + name))
                .getMaxAge();
    }

    /** Forgets all cookies, as another device would not have them. */
    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    private Seen follow(Seen seen) {
        Seen last = seen;
        for (int i = 0;
                i < 10 && last.status() / 100 == 3 && last.header("Location").isPresent();
                i++) {
            last = send(request(last.header("Location").get()).GET().build());
        }
        return last;
    }

    private HttpRequest.Builder request(String path) {
        URI uri = URI.create(path.startsWith("http") ? path : site + path);
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60));
        return place.isEmpty() ? builder : builder.header("X-Forwarded-For", place);
    }

    private Seen send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Seen(this, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
