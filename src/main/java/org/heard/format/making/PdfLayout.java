package org.heard.format.making;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/** Lays a page out on paper, tagged by PDF/UA-1. It reads no address and no file: pictures stand in the page itself. */
final class PdfLayout {

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final PdfFonts fonts;

    PdfLayout(PdfFonts fonts) {
        this.fonts = fonts;
    }

    byte[] lay(PrintPage page) throws IOException {
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        fonts.addTo(builder);
        builder.withW3cDocument(page.document(), "")
                .usePdfUaAccessibility(true)
                .withProducer("Heard")
                .defaultTextDirection(page.isRightToLeft() ? TextDirection.RTL : TextDirection.LTR)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new JoinedLetters())
                .useUnicodeLineBreaker(new Breaks(page.language()))
                .useUriResolver((base, address) -> address.startsWith("data:image/") ? address : null);
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> address.startsWith("data:image/"), moment);
        }
        builder.toStream(file).run();
        return file.toByteArray();
    }

    /** Where lines may break in a language; asked for every piece of text, so it is also where an interrupted layout ends. */
    private static final class Breaks implements FSTextBreaker {

        private final FSTextBreaker breaks;

        Breaks(Locale language) {
            breaks = new ICUBreakers.ICULineBreaker(language);
        }

        @Override
        public void setText(String text) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The layout was given up");
            }
            breaks.setText(text);
        }

        @Override
        public int next() {
            return breaks.next();
        }
    }
}
