package org.heard.format.making;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The machine-checkable rules of PDF/UA-1 (ISO 14289-1, Matterhorn protocol), tried by veraPDF. */
final class PdfUa {

    private static final int MOST_TOLD = 3;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    static void validate(byte[] file) throws Unfit, IOException {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            if (!result.isCompliant()) {
                throw new Unfit("It breaks PDF/UA-1: "
                        + result.getTestAssertions().stream()
                                .limit(MOST_TOLD)
                                .map(PdfUa::told)
                                .collect(Collectors.joining("; ")));
            }
        } catch (ModelParsingException | EncryptedPdfException | ValidationException unread) {
            throw new IOException("The PDF could not be checked", unread);
        }
    }

    private static String told(TestAssertion broken) {
        var rule = broken.getRuleId();
        return "clause " + rule.getClause() + " test " + rule.getTestNumber() + ", " + broken.getMessage();
    }
}
