package org.heard.consultation.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.heard.consultation.ConsultationContent;
import org.heard.consultation.ConsultationText;
import org.heard.consultation.ConsultationText.Section;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.springframework.stereotype.Service;

/** Gives headings to what has none where it comes from: every section of ours has one. */
@Service
class FilledText {

    private final Messages messages;
    private final Languages languages;

    FilledText(Messages messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    ConsultationContent of(ImportedConsultation file) {
        ConsultationContent content = file.content();
        ConsultationText text = content.text();
        List<Section> sections = new ArrayList<>();
        for (Section section : text.sections()) {
            sections.add(
                    section.heading().isEmpty()
                            ? new Section(heading("importing.section.about", section.body()), section.body())
                            : section);
        }
        if (!file.feedback().isEmpty()) {
            sections.add(new Section(heading("importing.section.feedback", file.feedback()), file.feedback()));
        }
        var filled = new ConsultationText(
                text.title(),
                text.question(),
                text.summary(),
                text.canChange(),
                text.cannotChange(),
                text.decides(),
                text.decisionOn(),
                text.asks(),
                List.copyOf(sections),
                text.easyRead(),
                text.glossary(),
                text.documents(),
                text.ways(),
                text.contact());
        return new ConsultationContent(
                filled,
                content.level(),
                content.topics(),
                content.audiences(),
                content.areas(),
                content.opens(),
                content.closes(),
                content.shortReason());
    }

    /** A heading in the languages of what stands below it, or in ours where we do not speak them. */
    private Translated heading(String key, Translated body) {
        Translated heading = Translated.empty();
        Collection<String> tags = body.texts().keySet();
        for (String tag : tags) {
            Locale spoken = languages.byTag(tag).orElse(languages.first());
            heading = heading.with(spoken, messages.get(spoken, key));
        }
        return heading;
    }
}
