package org.heard.format.making;

import java.nio.charset.StandardCharsets;

/** Writes a part of a Word document (ECMA-376, WordprocessingML). Names are given with their prefix: {@code w:p}. */
final class WordXml {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private final StringBuilder out = new StringBuilder();

    /** @param attributes names and values in turn */
    WordXml open(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        return this;
    }

    WordXml empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element with nothing but a {@code w:val}. */
    WordXml value(String name, Object value) {
        return empty(name, "w:val", value.toString());
    }

    WordXml close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    WordXml text(String text) {
        out.append(escaped(text));
        return this;
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The part as a file, its root element around what was written. */
    byte[] part(String root) {
        return (DECLARATION + "<" + root + NAMESPACES + ">" + out + "</" + root + ">").getBytes(StandardCharsets.UTF_8);
    }
}
