package org.heard.format.making;

import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Puts the cells of tables that run from right to left, which {@link PrintPage} turned round, back in order of reading. */
final class PdfRows {

    private PdfRows() {}

    /** @param fromRightToLeft whether a table's columns run so, for each table in their order */
    static void order(PDDocument document, List<Boolean> fromRightToLeft) {
        Iterator<Boolean> turned = fromRightToLeft.iterator();
        for (PDStructureElement table : PdfTags.all(document, "Table")) {
            if (turned.hasNext() && turned.next()) {
                PdfTags.within(table, "TR")
                        .forEach(row -> row.setKids(row.getKids().reversed()));
            }
        }
    }
}
