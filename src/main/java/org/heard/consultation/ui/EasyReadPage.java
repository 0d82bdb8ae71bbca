package org.heard.consultation.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText.EasyReadRow;
import org.heard.consultation.FormatsOnPage;
import org.heard.consultation.FormatsOnPage.Document;
import org.heard.consultation.Status;
import org.heard.html.El;
import org.heard.site.EasyReadSwitch;
import org.springframework.stereotype.Service;

/** A consultation in Easy Read: each idea with its picture, and one plain way to the full text (F2). */
@Service
class EasyReadPage {

    /** The address of Easy Read by itself, below the consultation's. */
    static final String ADDRESS = "/easy-read";

    /** What asks for the full text, whatever the reader has chosen. */
    static final String FULL = "full";

    /** Pictures further down are fetched when somebody comes near them: pages are light on slow networks. */
    private static final int FIRST_SEEN = 3;

    private final Wording wording;
    private final PageNotices notices;
    private final List<FormatsOnPage> formats;

    EasyReadPage(Wording wording, PageNotices notices, List<FormatsOnPage> formats) {
        this.wording = wording;
        this.notices = notices;
        this.formats = formats;
    }

    /** @param here the end of the address at which it stands: {@link #ADDRESS}, or nothing on the consultation's own page */
    List<Component> of(Consultation consultation, String here) {
        String address = "consultations/" + consultation.slug();
        El rows = el("div.easy-read");
        consultation.text().easyRead().forEach(row -> rows.add(row(row, rows)));
        El button = EasyReadSwitch.show(rows, address + here);
        var parts = new ArrayList<Component>();
        parts.add(link(address + "?" + FULL, wording.say("consultation.easy-read.back"))
                .attr("class", "back-link"));
        parts.add(wording.spoken("h1", consultation.text().title()));
        parts.add(el("p.lede", wording.say("consultation.easy-read.title")));
        formats.forEach(each -> each.first(consultation, Document.EASY_READ).ifPresent(parts::add));
        parts.addAll(notices.of(consultation));
        parts.add(button);
        parts.add(rows);
        if (consultation.status(wording.now()) == Status.OPEN) {
            parts.add(el(
                    "p.buttons",
                    link(address + "/respond", wording.say("consultation.answer"))
                            .attr("class", "button")));
        }
        formats.forEach(each -> each.watch(consultation).ifPresent(parts::add));
        parts.add(el("p.no-print", link(address + "/formats", wording.say("consultation.formats.link"))));
        return parts;
    }

    private El row(EasyReadRow row, El before) {
        boolean firstSeen = before.getElement().getChildCount() < FIRST_SEEN;
        El picture = el("img")
                .attr("loading", firstSeen ? "eager" : "lazy")
                .attr("src", "/assets/easy-read/" + row.picture().replaceAll("[^a-z-]", "") + ".svg")
                .attr("alt", row.alternative().text(wording.language()))
                .attr("width", "160")
                .attr("height", "160");
        return el("div.easy-row", picture, wording.rich(row.words(), 2));
    }
}
