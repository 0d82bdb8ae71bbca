package org.heard.consultation.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads an XLSX workbook as a stream, so that a small file cannot unfold into a large memory: no formula is worked out,
 * no macro is run, no document type is read, and nothing outside the file is fetched.
 */
final class Workbook {

    static {
        // for everything that POI opens in this application
        ZipSecureFile.setMaxEntrySize(Limits.UNPACKED);
        ZipSecureFile.setMaxFileCount(Limits.PARTS);
    }

    private Workbook() {}

    /**
     * Reads every visible sheet, and hidden ones where they are wanted.
     *
     * @throws UnreadableFile if it is no workbook, unfolds too far, or has too many rows; with the sheet or part named
     */
    static List<SheetTable> read(byte[] bytes, boolean hidden) {
        checkUnfolding(bytes);
        String[] at = {""};
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(file);
            var strings = new ReadOnlySharedStringsTable(file, false);
            var outline = new WorkbookOutline();
            at[0] = "xl/workbook.xml";
            parse(reader.getWorkbookData(), outline);
            at[0] = "xl/styles.xml";
            var dates = new DateStyles(reader.getStylesTable(), outline.startsIn1904());
            var tables = new ArrayList<SheetTable>();
            var sheets = reader.getSheetIterator();
            int rows = 0;
            while (sheets.hasNext()) {
                InputStream sheet = sheets.next();
                String name = sheets.getSheetName();
                at[0] = name;
                if (!hidden && outline.isHidden(name)) {
                    tables.add(new SheetTable(name, List.of(), List.of(Remark.notTaken(name, "hidden-sheet"))));
                    continue;
                }
                var cells = new WorkbookCells(name, strings, dates, links(sheets.getSheetPart()), Limits.ROWS - rows);
                parse(sheet, cells);
                SheetTable table = cells.table(extras(name, sheets.getSheetPart()));
                rows += Math.max(0, table.rows().size() - 1);
                tables.add(table);
            }
            return tables;
        } catch (UnreadableFile refused) {
            throw refused;
        } catch (SAXParseException broken) {
            String place = at[0] + " " + broken.getLineNumber() + ":" + broken.getColumnNumber();
            throw new UnreadableFile(place.strip(), "xlsx");
        } catch (OpenXML4JException | IOException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw new UnreadableFile(at[0], "xlsx");
        }
    }

    private static void parse(InputStream stream, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        try (stream) {
            // refuses document types, and with them external entities
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(stream));
        }
    }

    /** Unpacks once for nothing, to see how large it becomes. */
    private static void checkUnfolding(byte[] bytes) {
        long all = 0;
        int parts = 0;
        byte[] buffer = new byte[16 * 1024];
        String name = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                name = Remark.excerpt(entry.getName());
                if (++parts > Limits.PARTS) {
                    throw new UnreadableFile(name, "bomb", Limits.UNPACKED >> 20);
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    all += read;
                    if (all > Limits.UNPACKED) {
                        throw new UnreadableFile(name, "bomb", Limits.UNPACKED >> 20);
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException | java.io.EOFException broken) {
            throw new UnreadableFile(name, "zip");
        } catch (IOException broken) {
            throw new UnreadableFile(name, "zip");
        }
        if (parts == 0) {
            throw new UnreadableFile("", "zip");
        }
    }

    private static Map<String, String> links(PackagePart sheet) throws OpenXML4JException {
        var links = new HashMap<String, String>();
        for (PackageRelationship relation : sheet.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/hyperlink")) {
                links.put(relation.getId(), String.valueOf(relation.getTargetURI()));
            }
        }
        return links;
    }

    /** What lies on a sheet and is no cell. */
    private static List<Remark> extras(String name, PackagePart sheet) throws OpenXML4JException {
        var remarks = new ArrayList<Remark>();
        for (PackageRelationship relation : sheet.getRelationships()) {
            String type = relation.getRelationshipType();
            if (type.endsWith("/comments") || type.endsWith("/threadedComment")) {
                remarks.add(Remark.notTaken(name, "comments"));
            } else if (type.endsWith("/drawing")) {
                remarks.add(Remark.notTaken(name, "drawing"));
            }
        }
        return remarks.stream().distinct().toList();
    }
}
