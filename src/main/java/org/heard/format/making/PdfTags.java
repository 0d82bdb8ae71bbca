package org.heard.format.making;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure tree of a tagged PDF, which screen readers read (ISO 32000-1, 14.7). */
final class PdfTags {

    private PdfTags() {}

    /** All elements of a type, such as {@code Table} or {@code Figure}, in their order of reading. */
    static List<PDStructureElement> all(PDDocument document, String type) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        return root == null ? List.of() : within(root, type);
    }

    static List<PDStructureElement> within(PDStructureNode node, String type) {
        var found = new ArrayList<PDStructureElement>();
        collect(node, type, found);
        return found;
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (type.equals(element.getStructureType())) {
                    into.add(element);
                }
                collect(element, type, into);
            }
        }
    }
}
