package org.heard.consultation.importing.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.heard.consultation.importing.ImportReport;
import org.heard.consultation.importing.ImportReport.FileReport;
import org.heard.consultation.importing.ImportReport.Item;
import org.heard.consultation.importing.ImportWords;

/** What an import did or would do: each consultation with what was not understood, then what concerns the file. */
final class ReportPart extends Div {

    private static final int AT_ONCE = 50;

    private final transient ImportWords words;
    private final boolean saved;
    private final Div list = new Div();
    private final Button more;
    private final List<Item> waiting = new ArrayList<>();

    /** @param saved whether the consultations are here now, so that they can be opened */
    ReportPart(ImportReport report, ImportWords words, boolean saved) {
        this.words = words;
        this.saved = saved;
        more = new Button("", click -> showMore());
        if (report.hasItems() && !saved) {
            add(new Paragraph(words.counts(report, getLocale())));
        }
        add(new Paragraph(words.losses(report, getLocale())));
        report.files().forEach(this::aboutFile);
        report.files().forEach(file -> waiting.addAll(file.items()));
        if (!waiting.isEmpty()) {
            add(new H3(getTranslation("importing.list.title")), list, more);
            showMore();
        }
    }

    private void aboutFile(FileReport file) {
        if (!file.remarks().isEmpty()) {
            if (!file.items().isEmpty()) {
                add(new H3(getTranslation("importing.remarks.file")));
            }
            add(new RemarksPart(file.remarks(), words));
        }
    }

    private void showMore() {
        List<Item> next = waiting.subList(0, Math.min(AT_ONCE, waiting.size()));
        next.forEach(item -> list.add(new ItemPart(item, words, saved)));
        next.clear();
        more.setText(getTranslation("importing.list.more", Math.min(AT_ONCE, waiting.size())));
        more.setVisible(!waiting.isEmpty());
    }
}
