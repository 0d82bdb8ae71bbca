package org.heard.questionnaire.exchange.lss;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.heard.consultation.importing.GivenFile;
import org.heard.consultation.importing.Limits;
import org.heard.questionnaire.exchange.Notes;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The tables of a survey file, read as they stream by: no document type is read, and with it no entity. LimeSurvey writes a row of
 * its database as a {@code <row>} with an element for each column.
 */
final class LssFile extends DefaultHandler {

    private static final int ROWS = 60_000;
    private static final int FIELD = 200_000;
    private static final int DEEPEST = 12;

    private final Map<String, List<LssRow>> tables = new LinkedHashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private Locator locator = new org.xml.sax.helpers.LocatorImpl();
    private String table = "";
    private Map<String, String> row = Map.of();
    private int rowLine;
    private int rows;
    private int depth;

    private LssFile() {}

    /**
     * Reads a file.
     *
     * @throws org.heard.consultation.importing.UnreadableFile if it is no survey, with the line
     */
    static LssFile read(GivenFile file) {
        if (file.bytes().length == 0) {
            throw Notes.refusal("", "empty");
        }
        if (file.bytes().length > Limits.BYTES) {
            throw Notes.refusal("", "large", Limits.BYTES >> 20);
        }
        var read = new LssFile();
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(read);
            reader.setErrorHandler(read);
            reader.parse(new InputSource(new ByteArrayInputStream(file.bytes())));
        } catch (SAXParseException broken) {
            String place = broken.getLineNumber() + ":" + broken.getColumnNumber();
            boolean doctype = String.valueOf(broken.getMessage()).contains("DOCTYPE");
            throw Notes.refusal(place, doctype ? "doctype" : "xml");
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw Notes.refusal(String.valueOf(read.locator.getLineNumber()), "xml");
        }
        if (!List.of("Survey", "Group", "Question").contains(read.said("LimeSurveyDocType"))) {
            throw Notes.refusal("1", "no-lss");
        }
        return read;
    }

    /** The rows of a table, in the order of the file. */
    List<LssRow> table(String name) {
        return tables.getOrDefault(name, List.of());
    }

    /** The names of all tables with something in them. */
    List<String> tables() {
        return List.copyOf(tables.keySet());
    }

    /** What stands in an element at the top of the file. */
    String said(String element) {
        return said.getOrDefault(element, "").strip();
    }

    @Override
    public void setDocumentLocator(Locator place) {
        locator = place;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (++depth > DEEPEST) {
            throw Notes.refusal(String.valueOf(locator.getLineNumber()), "nested", DEEPEST);
        }
        text.setLength(0);
        if (depth == 2) {
            table = name;
        } else if (depth == 4 && name.equals("row")) {
            if (++rows > ROWS) {
                throw Notes.refusal(String.valueOf(locator.getLineNumber()), "rows", ROWS);
            }
            row = new HashMap<>();
            rowLine = locator.getLineNumber();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
        if (text.length() > FIELD) {
            throw Notes.refusal(String.valueOf(locator.getLineNumber()), "field", FIELD);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (depth == 5) {
            row.put(name, text.toString());
        } else if (depth == 4 && name.equals("row")) {
            tables.computeIfAbsent(table, any -> new ArrayList<>()).add(new LssRow(table, row, rowLine));
        } else if (depth == 2 && !text.toString().isBlank()) {
            said.putIfAbsent(name, text.toString());
        } else if (depth == 3 && name.equals("language")) {
            said.putIfAbsent("language", text.toString());
        }
        text.setLength(0);
        depth--;
    }

    @Override
    public void error(SAXParseException trouble) throws SAXException {
        throw trouble;
    }
}
