package org.heard.html;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.heard.html.form.PostedFile;

/** A posted form: names with their values, in the order in which they came. */
class FormBody {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, List<PostedFile>> files = new LinkedHashMap<>();

    /**
     * Reads an {@code application/x-www-form-urlencoded} body.
     *
     * @throws PageError 413 as soon as the body passes the limit, 415 for another type, 400 for one that is broken
     */
    static FormBody read(HttpServletRequest request, HtmlSettings limits) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            throw new PageError(ErrorStatus.UNSUPPORTED_TYPE, "form type");
        }
        long max = limits.maxBody().toBytes();
        if (request.getContentLengthLong() > max) {
            throw new PageError(ErrorStatus.TOO_LARGE, "announced length");
        }
        return parse(readAtMost(request.getInputStream(), max), limits.maxParameters());
    }

    static FormBody parse(byte[] bytes, int maxParameters) {
        String text = utf8(bytes);
        var body = new FormBody();
        int count = 0;
        for (String pair : text.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            if (++count > maxParameters) {
                throw new PageError(ErrorStatus.TOO_LARGE, "number of values");
            }
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            body.add(decode(name), decode(value));
        }
        return body;
    }

    void add(String name, String value) {
        values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    void add(String name, PostedFile file) {
        files.computeIfAbsent(name, n -> new ArrayList<>()).add(file);
    }

    /** The files that were posted under a name. */
    List<PostedFile> files(String name) {
        return files.getOrDefault(name, List.of());
    }

    /** Where all its files are. */
    List<UUID> stored() {
        return files.values().stream()
                .flatMap(posted -> MultipartBody.real(posted).stream())
                .toList();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    java.util.Set<String> names() {
        return values.keySet();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new PageError(ErrorStatus.BAD_REQUEST, "percent encoding");
        }
    }

    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new PageError(ErrorStatus.BAD_REQUEST, "character encoding");
        }
    }

    private static byte[] readAtMost(InputStream in, long max) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            if (out.size() > max) {
                throw new PageError(ErrorStatus.TOO_LARGE, "body");
            }
        }
        return out.toByteArray();
    }
}
