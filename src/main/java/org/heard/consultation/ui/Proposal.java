package org.heard.consultation.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.ConsultationText.Section;
import org.heard.html.El;
import org.heard.html.Glossary;
import org.heard.html.Markdown;
import org.springframework.stereotype.Service;

/** The proposal in sections, with words explained where they first stand (F1), and its documents. */
@Service
class Proposal {

    private static final int LONG = 3;

    private final Wording wording;

    Proposal(Wording wording) {
        this.wording = wording;
    }

    List<Component> of(Consultation consultation, Glossary glossary) {
        ConsultationText text = consultation.text();
        var parts = new ArrayList<Component>();
        if (text.sections().size() >= LONG) {
            parts.add(contents(text.sections()));
        }
        El sections = el("div.reading");
        for (int i = 0; i < text.sections().size(); i++) {
            Section section = text.sections().get(i);
            sections.add(wording.spoken("h2", section.heading()).id("part-" + (i + 1)));
            sections.add(wording.rich(section.body(), 3, glossary));
        }
        parts.add(sections);
        if (!text.documents().isEmpty()) {
            parts.add(documents(consultation));
        }
        return parts;
    }

    private El contents(List<Section> sections) {
        El list = el("ol");
        for (int i = 0; i < sections.size(); i++) {
            list.add(el("li", wording.spoken("a", sections.get(i).heading()).attr("href", "#part-" + (i + 1))));
        }
        return el("nav.toc", el("h2", wording.say("consultation.contents")).id("contents"), list)
                .attr("aria-labelledby", "contents");
    }

    private El documents(Consultation consultation) {
        El list = el("ul.documents");
        for (Document document : consultation.text().documents()) {
            boolean leads = Markdown.isSafeAddress(document.address());
            El name = wording.spoken(leads ? "a" : "span", document.title());
            if (leads) {
                name.attr("href", document.address());
            }
            if (!document.language().equals(wording.language().toLanguageTag())) {
                name.attr("hreflang", document.language());
            }
            list.add(el(
                    "li",
                    name,
                    El.text(" "),
                    el("span.meta", DocumentWords.describe(document, wording)),
                    El.text(" "),
                    otherFormat(consultation, document)));
        }
        return el("section", el("h2", wording.say("consultation.documents")), list);
    }

    private El otherFormat(Consultation consultation, Document document) {
        El ask = link(
                "formats?about=" + consultation.slug() + "&document=" + document.id(),
                wording.say("consultation.document.format"));
        ask.add(el("span.sr", " "), wording.spoken("span.sr", document.title()));
        return ask;
    }
}
