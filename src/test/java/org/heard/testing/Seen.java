package org.heard.testing;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as it arrived. */
public class Seen {

    private final Visitor visitor;
    private final HttpResponse<byte[]> response;
    private final Document document;

    Seen(Visitor visitor, HttpResponse<byte[]> response) {
        this.visitor = visitor;
        this.response = response;
        this.document = Jsoup.parse(body(), response.uri().toString());
    }

    public int status() {
        return response.statusCode();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The body as text. */
    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return response.body();
    }

    /** Path and query of where the browser is. */
    public String address() {
        String query = response.uri().getRawQuery();
        return response.uri().getRawPath() + (query == null ? "" : "?" + query);
    }

    public Document document() {
        return document;
    }

    public String title() {
        return document.title();
    }

    /** All that can be read in the main part. */
    public String text() {
        Element main = document.selectFirst("main");
        return main == null ? document.text() : main.text();
    }

    /** The main heading. */
    public String heading() {
        Element heading = document.selectFirst("h1");
        return heading == null ? "" : heading.text();
    }

    /** The lines of the error summary. */
    public List<String> problems() {
        return document.select(".error-summary li").eachText();
    }

    /** The first form to be filled in of the main part. */
    public Filled form() {
        return form("main form.form[method=post]");
    }

    /** The form with this CSS selector. */
    public Filled form(String selector) {
        Element form = document.selectFirst(selector);
        if (form == null) {
            throw new AssertionError("No form " + selector + " on " + address() + " (" + status() + "): " + text());
        }
        return new Filled(visitor, this, form);
    }

    /** Follows the first link with this text in the main part, else anywhere. */
    public Seen follow(String linkText) {
        Element link = document.select("main a").stream()
                .filter(a -> a.text().equals(linkText))
                .findFirst()
                .or(() -> document.select("a").stream()
                        .filter(a -> a.text().equals(linkText))
                        .findFirst())
                .orElseThrow(() -> new AssertionError("No link '" + linkText + "' on " + address()));
        return visitor.open(link.absUrl("href"));
    }
}
