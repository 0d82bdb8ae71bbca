package org.heard.consultation.importing;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the workbook says about its sheets: which are hidden, and from when days are counted. */
final class WorkbookOutline extends DefaultHandler {

    private final Set<String> hidden = new HashSet<>();
    private boolean startsIn1904;

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (localName.equals("sheet")) {
            String state = attributes.getValue("state");
            if ("hidden".equals(state) || "veryHidden".equals(state)) {
                hidden.add(String.valueOf(attributes.getValue("name")));
            }
        } else if (localName.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            startsIn1904 = "1".equals(value) || "true".equals(value);
        }
    }

    boolean isHidden(String sheet) {
        return hidden.contains(sheet);
    }

    boolean startsIn1904() {
        return startsIn1904;
    }
}
