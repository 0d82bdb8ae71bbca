package org.heard.format.making;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What the text of a Word document leads to or shows: web pages and pictures, each with the name that the text calls it. */
final class WordLinks {

    static final Map<String, String> PICTURES = new TreeMap<>(Map.of("image/png", "png", "image/jpeg", "jpeg"));
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> targets = new LinkedHashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();

    /** The name of a link to an address outside. */
    String page(String address) {
        return name("<Relationship Type=\"" + TYPE + "hyperlink\" TargetMode=\"External\" Target=\""
                + WordXml.escaped(address) + "\"");
    }

    /** The name of a picture. */
    String picture(String src, Source.Picture picture) {
        String file = files.computeIfAbsent(
                src, added -> "media/picture-" + (files.size() + 1) + "." + PICTURES.get(picture.mediaType()));
        pictures.put(file, picture.content());
        return part("image", file);
    }

    /** The name of another part of the document. */
    String part(String type, String file) {
        return name("<Relationship Type=\"" + TYPE + type + "\" Target=\"" + file + "\"");
    }

    private String name(String target) {
        return targets.computeIfAbsent(target, added -> "r" + (targets.size() + 1));
    }

    /** The pictures by the names of their files. */
    Map<String, byte[]> pictures() {
        return pictures;
    }

    byte[] write() {
        var out = new StringBuilder(WordXml.DECLARATION
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        targets.forEach((target, name) ->
                out.append(target).append(" Id=\"").append(name).append("\"/>"));
        return out.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
