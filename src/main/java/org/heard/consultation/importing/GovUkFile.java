package org.heard.consultation.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads GOV.UK content documents: one, or a list of them. */
final class GovUkFile {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.DEPTH)
                            .maxStringLength(Limits.BYTES)
                            .maxTokenCount(2_000_000)
                            .maxNameLength(1000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private GovUkFile() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableFile if it is no JSON, nested too deep, or holds no documents
     */
    static Parsed read(byte[] bytes) {
        JsonNode root = tree(bytes);
        if (root.isObject()) {
            return read(java.util.List.of(JsonPlace.root(root, "$")));
        }
        if (!root.isArray() || root.isEmpty()) {
            throw new UnreadableFile("$", "json-shape");
        }
        if (root.size() > Limits.DOCUMENTS) {
            throw new UnreadableFile("$[" + Limits.DOCUMENTS + "]", "json-many", Limits.DOCUMENTS);
        }
        var places = new ArrayList<JsonPlace>();
        for (int i = 0; i < root.size(); i++) {
            places.add(JsonPlace.root(root.get(i), "$[" + i + "]"));
        }
        return read(places);
    }

    private static Parsed read(java.util.List<JsonPlace> places) {
        var found = new ArrayList<Parsed.Found>();
        var refused = new ArrayList<Remark>();
        for (JsonPlace place : places) {
            try {
                found.add(new GovUkDocument(place).read());
            } catch (UnreadableFile noConsultation) {
                refused.add(noConsultation.remark());
            }
        }
        return new Parsed(found, refused);
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (StreamConstraintsException tooMuch) {
            TokenStreamLocation at = tooMuch.getLocation();
            throw new UnreadableFile(place(at), "json-deep", Limits.DEPTH);
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            throw new UnreadableFile(place(at), "json", line(at), column(at), near(bytes, at));
        }
    }

    private static String place(@org.jspecify.annotations.Nullable TokenStreamLocation at) {
        return line(at) + ":" + column(at);
    }

    private static int line(@org.jspecify.annotations.Nullable TokenStreamLocation at) {
        return at == null ? 1 : Math.max(1, at.getLineNr());
    }

    private static int column(@org.jspecify.annotations.Nullable TokenStreamLocation at) {
        return at == null ? 1 : Math.max(1, at.getColumnNr());
    }

    private static String near(byte[] bytes, @org.jspecify.annotations.Nullable TokenStreamLocation at) {
        if (at == null || at.getByteOffset() < 0) {
            return "";
        }
        int offset = (int) Math.min(bytes.length, at.getByteOffset());
        int from = Math.max(0, offset - 30);
        return Remark.excerpt(
                new String(bytes, from, Math.min(bytes.length, offset + 10) - from, StandardCharsets.UTF_8)
                        .replace("\uFFFD", ""));
    }
}
