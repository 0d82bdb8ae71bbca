package org.heard.consultation.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.ConsultationText.Section;
import org.heard.consultation.ConsultationText.Term;
import org.heard.html.El;
import org.springframework.stereotype.Service;

/** The proposal in sections, with words explained where they first stand (F1), and its documents. */
@Service
class Proposal {

    private static final int LONG = 3;

    private final Wording wording;

    Proposal(Wording wording) {
        this.wording = wording;
    }

    List<Component> of(Consultation consultation) {
        ConsultationText text = consultation.text();
        var parts = new ArrayList<Component>();
        if (text.sections().size() >= LONG) {
            parts.add(contents(text.sections()));
        }
        Set<Term> explained = new HashSet<>();
        El sections = el("div.reading");
        for (int i = 0; i < text.sections().size(); i++) {
            Section section = text.sections().get(i);
            sections.add(wording.spoken("h2", section.heading()).id("part-" + (i + 1)));
            sections.add(wording.rich(section.body(), 3));
            explain(sections, section, text.glossary(), explained);
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

    private void explain(El sections, Section section, List<Term> glossary, Set<Term> explained) {
        String body = section.body().text(wording.language()).toLowerCase(Locale.ROOT);
        for (Term term : glossary) {
            String name = term.term().text(wording.language());
            if (!name.isBlank() && body.contains(name.toLowerCase(Locale.ROOT)) && explained.add(term)) {
                sections.add(el(
                        "details.glossary-term",
                        el("summary", wording.say("consultation.glossary", name)),
                        wording.rich(term.meaning(), 4)));
            }
        }
    }

    private El documents(Consultation consultation) {
        El list = el("ul.documents");
        for (Document document : consultation.text().documents()) {
            El name = wording.spoken("a", document.title()).attr("href", document.address());
            if (!document.language().equals(wording.language().toLanguageTag())) {
                name.attr("hreflang", document.language());
            }
            list.add(el(
                    "li",
                    name,
                    El.text(" "),
                    el("span.meta", DocumentWords.describe(document, wording)),
                    El.text(" "),
                    link(
                            "formats?about=" + consultation.slug() + "&document=" + document.id(),
                            wording.say("consultation.document.format"))));
        }
        return el("section", el("h2", wording.say("consultation.documents")), list);
    }
}
