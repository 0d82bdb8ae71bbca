package org.heard.html;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.heard.html.form.Form;

/**
 * Writes answers with the headers that every public page has. Bodies are written whole with their length, so that they
 * pass HTTP/1.0 proxies.
 */
class PageResponse {

    /** Only our own style, script, pictures, fonts and sound; nothing inline, nothing from elsewhere, in no frame. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
                    + "media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    PageResponse(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** The page records when the person asks it to, and plays what was recorded and not sent yet. */
    void allowRecording() {
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(self), geolocation=()");
        response.setHeader(
                "Content-Security-Policy",
                CONTENT_SECURITY_POLICY.replace("media-src 'self'", "media-src 'self' blob:"));
    }

    /** A page that may be kept by the browser as long as it asks whether it is still the same. */
    void ready(ReadyPage page) throws IOException {
        boolean gzip = acceptsGzip();
        String tag = "\"" + page.tag() + (gzip ? "-gz" : "") + "\"";
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        response.setHeader("ETag", tag);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        body(200, gzip ? page.gzip() : page.plain(), gzip);
    }

    /** A page that may hold what only this person should see. */
    void personal(int status, String html) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept-Encoding");
        byte[] plain = html.getBytes(StandardCharsets.UTF_8);
        boolean gzip = acceptsGzip();
        body(status, gzip ? ReadyPage.compressed(plain) : plain, gzip);
    }

    void seeOther(String address) {
        response.setHeader("Cache-Control", "no-store");
        redirect(HttpServletResponse.SC_SEE_OTHER, address);
    }

    /** The same page in the language that was negotiated: another person, or the same one later, may get another. */
    void languageChosen(String address) {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Language, Cookie");
        redirect(HttpServletResponse.SC_FOUND, address);
    }

    void saved(Form.Autosaved draft) throws IOException {
        response.setStatus(status(draft.saving()));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        var json = new StringBuilder("{\"version\":\"");
        draft.version().chars().filter(Character::isLetterOrDigit).forEach(c -> json.append((char) c));
        byte[] bytes = json.append("\"}").toString().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static int status(Form.Saving saving) {
        return switch (saving) {
            case KEPT -> HttpServletResponse.SC_OK;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case NOT_YET -> HttpServletResponse.SC_BAD_REQUEST;
            case OVER -> HttpServletResponse.SC_GONE;
        };
    }

    private void redirect(int status, String address) {
        response.setStatus(status);
        response.setHeader("Location", address);
        response.setContentLength(0);
    }

    private void body(int status, byte[] bytes, boolean gzip) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private boolean acceptsGzip() {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
