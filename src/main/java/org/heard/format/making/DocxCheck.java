package org.heard.format.making;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a Word file must prove, read by Apache POI from what was written, before it is offered. */
final class DocxCheck {

    /** The most columns that Word shows. */
    private static final int MOST_COLUMNS = 63;

    private final XWPFDocument document;
    private final List<XWPFParagraph> paragraphs;

    private DocxCheck(XWPFDocument document) {
        this.document = document;
        this.paragraphs = paragraphs(document).toList();
    }

    /** @throws Unfit with the first thing that is wrong */
    static void check(Path file, Source source) throws Unfit {
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            var check = new DocxCheck(document);
            check.named(source);
            check.styled();
            check.headings(source);
            check.tables();
            check.pictures();
        } catch (IOException | POIXMLException unreadable) {
            throw new Unfit("It cannot be read back: " + unreadable.getMessage());
        }
    }

    /** All paragraphs in the order in which they are read, those in tables row by row. */
    static Stream<XWPFParagraph> paragraphs(IBody body) {
        return body.getBodyElements().stream().flatMap(DocxCheck::paragraphs);
    }

    private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
        if (element instanceof XWPFTable table) {
            return table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(DocxCheck::paragraphs);
        }
        return element.getElementType() == BodyElementType.PARAGRAPH
                ? Stream.of((XWPFParagraph) element)
                : Stream.empty();
    }

    private void named(Source source) throws Unfit {
        var properties = document.getProperties().getCoreProperties();
        require(!isBlank(properties.getTitle()), "It has no title.");
        require(
                source.language()
                        .toLanguageTag()
                        .equals(properties
                                .getUnderlyingProperties()
                                .getLanguageProperty()
                                .orElse("")),
                "It does not say what language it is in.");
    }

    private void styled() throws Unfit {
        for (XWPFParagraph paragraph : paragraphs) {
            String style = paragraph.getStyle();
            require(
                    style == null || document.getStyles().styleExist(style),
                    "It uses the style " + style + ", which it does not have.");
            require(
                    paragraph.getNumID() == null || document.getNumbering().getNum(paragraph.getNumID()) != null,
                    "An item belongs to a list that is not there.");
        }
    }

    private void headings(Source source) throws Unfit {
        var there = new ArrayList<String>();
        int before = 0;
        for (XWPFParagraph paragraph : paragraphs) {
            int level = level(paragraph);
            if (level > 0) {
                require(level <= before + 1, "The heading “%.40s” skips a level.".formatted(paragraph.getText()));
                before = level;
                there.add(words(paragraph.getText()));
            }
        }
        List<String> wanted = source.body().select(Tags.HEADINGS).stream()
                .map(Element::text)
                .map(DocxCheck::words)
                .toList();
        require(there.equals(wanted), "Its headings are not those of the document.");
    }

    /** 1 for the title, 2 to 6 for the headings below it, 0 for any other paragraph. */
    static int level(XWPFParagraph paragraph) {
        String style = Objects.requireNonNullElse(paragraph.getStyle(), "");
        return switch (style) {
            case "Title" -> 1;
            case "Heading2", "Heading3", "Heading4", "Heading5", "Heading6" -> style.charAt(7) - '0';
            default -> 0;
        };
    }

    private void tables() throws Unfit {
        int number = 0;
        for (XWPFTable table : document.getTables()) {
            number++;
            require(table.getRow(0).isRepeatHeader() || hasFirstColumn(table), "Table " + number + " has no headings.");
            require(
                    table.getRow(0).getTableCells().size() <= MOST_COLUMNS,
                    "Table " + number + " has more columns than Word shows.");
        }
    }

    private static boolean hasFirstColumn(XWPFTable table) {
        Object told = table.getCTTbl().getTblPr().getTblLook().getFirstColumn();
        return Set.of("1", "on", "true").contains(String.valueOf(told));
    }

    private void pictures() throws Unfit {
        int number = 0;
        for (XWPFParagraph paragraph : paragraphs) {
            for (XWPFRun run : paragraph.getRuns()) {
                for (XWPFPicture picture : run.getEmbeddedPictures()) {
                    number++;
                    require(!isBlank(picture.getDescription()), "Picture " + number + " has no alternative text.");
                }
            }
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static void require(boolean held, String otherwise) throws Unfit {
        if (!held) {
            throw new Unfit(otherwise);
        }
    }
}
