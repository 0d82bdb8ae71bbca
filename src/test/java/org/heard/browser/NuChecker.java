package org.heard.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker; its rules are read once for a thread. */
final class NuChecker {

    private static final String RULES = "http://s.validator.nu/html5-all.rnc";
    private static final ThreadLocal<SimpleDocumentValidator> CHECKER = ThreadLocal.withInitial(NuChecker::make);

    private NuChecker() {}

    /** What is wrong with a page: each error with its line. */
    static List<String> errors(byte[] html) {
        var found = new Found(new ArrayList<>());
        SimpleDocumentValidator checker = CHECKER.get();
        try {
            checker.setUpValidatorAndParsers(found, false, false);
            checker.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(html)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return found.errors();
    }

    private static SimpleDocumentValidator make() {
        // what language a page is in, it does not have to guess
        var checker = new SimpleDocumentValidator(false, false, false);
        try {
            checker.setUpMainSchema(RULES, new SystemErrErrorHandler());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return checker;
    }

    private record Found(List<String> errors) implements ErrorHandler {

        @Override
        public void warning(SAXParseException told) {
            // advice
        }

        @Override
        public void error(SAXParseException told) {
            errors.add(told.getLineNumber() + ": " + told.getMessage());
        }

        @Override
        public void fatalError(SAXParseException told) {
            error(told);
        }
    }
}
