package org.heard.response.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.heard.html.form.CleanText;

/** What an uploading browser says in headers; none of it is believed beyond its form. */
final class TusHeaders {

    private static final int NAME_LENGTH = 150;

    private TusHeaders() {}

    /** A number that is not negative, or -1. */
    static long number(HttpServletRequest request, String header) {
        String text = request.getHeader(header);
        return text != null && text.matches("[0-9]{1,15}") ? Long.parseLong(text) : -1;
    }

    /** What the file is called, without a path, or an empty text. */
    static String name(HttpServletRequest request) {
        String metadata = request.getHeader("Upload-Metadata");
        for (String pair : metadata == null ? new String[0] : metadata.split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            if (parts.length == 2 && parts[0].equals("filename")) {
                return decoded(parts[1]);
            }
        }
        return "";
    }

    private static String decoded(String base64) {
        try {
            String name =
                    CleanText.line(new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8));
            String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            return last.substring(0, Math.min(last.length(), NAME_LENGTH));
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }
}
