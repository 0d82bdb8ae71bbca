package org.heard.consultation.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A place in a JSON document that remembers what was read below it, so that whatever was not read can be named in the
 * end: nothing is dropped in silence.
 */
final class JsonPlace {

    private final JsonNode node;
    private final String path;
    private final Read read;

    private JsonPlace(JsonNode node, String path, Read read) {
        this.node = node;
        this.path = path;
        this.read = read;
    }

    static JsonPlace root(JsonNode node, String path) {
        return new JsonPlace(node, path, new Read(new HashSet<>(), new HashSet<>()));
    }

    /** The paths that were read, and those above them. */
    private record Read(Set<String> here, Set<String> below) {

        void add(String path) {
            here.add(path);
            String above = path;
            for (int end = end(above); end > 0; end = end(above)) {
                above = above.substring(0, end);
                if (!below.add(above)) {
                    return;
                }
            }
        }

        private static int end(String path) {
            return Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        }
    }

    String path() {
        return path;
    }

    JsonPlace at(String field) {
        JsonNode child = node.isObject() ? node.get(field) : null;
        return new JsonPlace(child == null ? MissingNode.getInstance() : child, path + "." + field, read);
    }

    /** The text here; what is no text counts as not read. */
    Optional<String> text() {
        if (!node.isString()) {
            return Optional.empty();
        }
        read.add(path);
        String text = TextParts.clean(node.stringValue()).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    Optional<String> text(String field) {
        return at(field).text();
    }

    /** The whole number here, 0 when there is none. */
    long number(String field) {
        JsonPlace place = at(field);
        if (!place.node.isIntegralNumber() || !place.node.canConvertToLong()) {
            return 0;
        }
        read.add(place.path);
        return place.node.longValue();
    }

    List<JsonPlace> items() {
        var items = new ArrayList<JsonPlace>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                items.add(new JsonPlace(node.get(i), path + "[" + i + "]", read));
            }
        }
        return items;
    }

    boolean isObject() {
        return node.isObject();
    }

    /** What was never read, at the highest place below which nothing was, with the start of what it says. */
    void rest(BiConsumer<String, String> found) {
        rest(node, path, found);
    }

    private void rest(JsonNode here, String at, BiConsumer<String, String> found) {
        if (read.here().contains(at) || isNothing(here)) {
            return;
        }
        if (here.isContainer() && read.below().contains(at)) {
            if (here.isObject()) {
                here.properties().forEach(child -> rest(child.getValue(), at + "." + child.getKey(), found));
            } else {
                for (int i = 0; i < here.size(); i++) {
                    rest(here.get(i), at + "[" + i + "]", found);
                }
            }
            return;
        }
        found.accept(at, excerpt(here));
    }

    private static boolean isNothing(JsonNode here) {
        if (here.isContainer()) {
            return here.isEmpty() || here.values().stream().allMatch(JsonPlace::isNothing);
        }
        return here.isNull()
                || here.isMissingNode()
                || here.isString() && here.stringValue().isBlank();
    }

    /** Names, where there are some, else the beginning. */
    private static String excerpt(JsonNode here) {
        if (!here.isContainer()) {
            return Remark.excerpt(here.asString());
        }
        List<String> titles = here.findValuesAsString("title");
        return Remark.excerpt(titles.isEmpty() ? here.toString() : String.join("; ", titles));
    }
}
