package org.heard.questionnaire.desk;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import org.heard.consultation.Consultation;
import org.heard.consultation.importing.ImportWords;
import org.heard.consultation.importing.desk.RemarksPart;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.exchange.Exchange;
import org.heard.questionnaire.exchange.Exchange.Format;
import org.heard.questionnaire.exchange.Form;
import org.heard.questionnaire.exchange.Written;

/** The questions as files for other programs, each with what those will not see. */
final class Downloads extends Div {

    Downloads(Exchange exchange, ImportWords words, Consultation shown, Questions questions) {
        var form = new Form(shown.text().title(), Locale.ENGLISH, questions);
        add(new H2(getTranslation("exchange.desk.out")), new Paragraph(getTranslation("exchange.desk.out.text")));
        for (Format format : Format.values()) {
            DownloadHandler handler = event -> {
                event.setFileName(shown.slug() + "." + format.ending());
                event.setContentType(format.mediaType());
                event.getOutputStream().write(exchange.write(form, format).bytes());
            };
            add(new Paragraph(new Anchor(handler, getTranslation("exchange.desk.out." + format.ending()))));
            if (format != Format.CSV) {
                others(format, exchange.write(form, format == Format.XLSX ? Format.CSV : format), words);
            }
        }
    }

    private void others(Format format, Written written, ImportWords words) {
        if (!written.remarks().isEmpty()) {
            add(new Details(
                    getTranslation(
                            "exchange.desk.out.others." + format.ending(),
                            written.remarks().size()),
                    new RemarksPart(written.remarks(), words)));
        }
    }
}
