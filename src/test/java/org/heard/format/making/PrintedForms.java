package org.heard.format.making;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.site.Organisation;

/** Prints forms without a portal. What is printed has passed veraPDF and our own checks, or it would not have been. */
public final class PrintedForms {

    public static final Languages LANGUAGES = new Languages(List.of("en", "cy", "ur"));
    public static final Messages MESSAGES = new Messages(LANGUAGES);
    public static final Authoring AUTHORING = new Authoring(MESSAGES, LANGUAGES, organisation());

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private PrintedForms() {}

    /** The council that the forms go back to. */
    public static Organisation organisation() {
        return new Organisation(
                Map.of("en", "Brynafon County Council", "cy", "Cyngor Sir Brynafon"),
                "wales",
                "",
                List.of("en", "cy"),
                new Organisation.Contact(
                        "01632 960 123",
                        "01632 960 124",
                        "07700 900 123",
                        "haveyoursay@brynafon.example",
                        List.of("Freepost HAVE YOUR SAY", "Brynafon"),
                        Map.of("en", "Any library in Brynafon", "cy", "Unrhyw lyfrgell ym Mrynafon"),
                        null));
    }

    /** All copies in one file. */
    public static byte[] pdf(String title, List<PaperForms.Copy> copies, int points) throws IOException, Unfit {
        Path file = Files.createTempFile("form", ".pdf");
        try {
            RENDERER.render(
                    new PaperForms(AUTHORING, new PersonalDocuments(List.of())).source(title, copies, points),
                    PaperForms.form(points),
                    file);
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    /** What can be read on a page, counted from 1. */
    public static String page(byte[] file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            var only = new PDDocument();
            only.addPage(document.getPage(page - 1));
            return PdfCheck.text(only).replaceAll("\\s+", " ");
        }
    }

    /** What its pictures show, in their order. */
    public static List<String> pictures(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return PdfTags.all(document, "Figure").stream()
                    .map(figure -> figure.getAlternateDescription())
                    .toList();
        }
    }

    /** How wide its pictures are drawn, in millimetres, in their order. */
    public static List<Long> pictureWidths(byte[] file) throws IOException {
        var widths = new ArrayList<Long>();
        try (PDDocument document = Loader.loadPDF(file)) {
            var reader = new PDFStreamEngine() {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (operator.getName().equals("Do")
                            && getResources().isImageXObject((COSName) operands.getFirst())) {
                        float points = getGraphicsState()
                                .getCurrentTransformationMatrix()
                                .getScalingFactorX();
                        widths.add(Math.round(points / 72 * 25.4));
                    }
                    super.processOperator(operator, operands);
                }
            };
            reader.addOperator(new Concatenate(reader));
            reader.addOperator(new Save(reader));
            reader.addOperator(new Restore(reader));
            for (PDPage page : document.getPages()) {
                reader.processPage(page);
            }
        }
        return widths;
    }

    /** The lines as they stand on the paper. */
    public static List<String> lines(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).lines().toList();
        }
    }

    /** What can be read, in its order. */
    public static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return PdfCheck.text(document).replaceAll("\\s+", " ");
        }
    }
}
