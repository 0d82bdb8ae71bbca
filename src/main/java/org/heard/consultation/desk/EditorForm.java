package org.heard.consultation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.accordion.Accordion;
import com.vaadin.flow.component.accordion.AccordionPanel;
import com.vaadin.flow.component.html.Div;
import org.heard.consultation.Areas;
import org.heard.consultation.ConsultationContent;
import org.heard.consultation.ConsultationText;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.ConsultationText.EasyReadRow;
import org.heard.consultation.ConsultationText.Section;
import org.heard.consultation.ConsultationText.Term;
import org.heard.consultation.ConsultationText.Way;

/** Everything about a consultation that can be written, in parts of which one is open at a time. */
final class EditorForm extends Div {

    private final Accordion parts = new Accordion();
    private final WordsPart words;
    private final AboutPart about;
    private final DatesPart dates;
    private final RowsEditor<Section> sections;
    private final RowsEditor<Way> ways;
    private final RowsEditor<Document> documents;
    private final RowsEditor<Term> glossary;
    private final RowsEditor<EasyReadRow> easyRead;

    EditorForm(Writing writing, Areas areas, Pictures pictures) {
        words = new WordsPart(writing);
        about = new AboutPart(writing, areas);
        dates = new DatesPart(writing);
        sections = new RowsEditor<>(writing, "consultation.desk.section", () -> new SectionRow(writing));
        ways = new RowsEditor<>(writing, "consultation.desk.way", () -> new WayRow(writing));
        documents = new RowsEditor<>(writing, "consultation.desk.document", () -> new DocumentRow(writing));
        glossary = new RowsEditor<>(writing, "consultation.desk.term", () -> new TermRow(writing));
        easyRead =
                new RowsEditor<>(writing, "consultation.desk.easy", () -> new EasyReadEntry(writing, pictures.names()));
        part("words", words);
        part("sections", sections);
        part("about", about);
        part("dates", dates);
        part("ways", ways);
        part("glossary", glossary);
        part("easy", easyRead);
        add(parts);
    }

    /** Adds the part for files, with the way to add one. */
    void withUpload(Component upload) {
        part("documents", new Div(documents, upload));
    }

    private void part(String name, Component content) {
        AccordionPanel panel = parts.add(getTranslation("consultation.desk.part." + name), content);
        // a heading that does not say its level is none to a screen reader
        panel.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("vaadin-accordion-heading"))
                .forEach(heading -> heading.setAttribute("aria-level", "2"));
    }

    void add(Document document) {
        documents.append(document);
    }

    void show(ConsultationContent content, boolean isPublic) {
        ConsultationText text = content.text();
        words.show(text);
        about.show(content);
        dates.show(content, isPublic);
        sections.show(text.sections());
        ways.show(text.ways());
        documents.show(text.documents());
        glossary.show(text.glossary());
        easyRead.show(text.easyRead());
    }

    /** Shows the language that is being written. */
    void speak() {
        words.speak();
        dates.speak();
        sections.speak();
        ways.speak();
        documents.speak();
        glossary.speak();
        easyRead.speak();
    }

    ConsultationContent value() {
        ConsultationText own = words.value();
        var text = new ConsultationText(
                own.title(),
                own.question(),
                own.summary(),
                own.canChange(),
                own.cannotChange(),
                own.decides(),
                own.decisionOn(),
                own.asks(),
                sections.value(),
                easyRead.value(),
                glossary.value(),
                documents.value(),
                ways.value(),
                own.contact());
        return new ConsultationContent(
                text,
                about.level(),
                about.topics(),
                about.audiences(),
                about.areas(),
                dates.opens(),
                dates.closes(),
                dates.shortReason());
    }
}
