package org.heard.format.making;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText;
import org.heard.language.Dates;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.springframework.stereotype.Service;

/** A consultation as a document: what its page says, in the page's order, for those who read it elsewhere (F2). */
@Service
class ConsultationSource {

    private final Messages messages;
    private final Authoring authoring;

    ConsultationSource(Messages messages, Authoring authoring) {
        this.messages = messages;
        this.authoring = authoring;
    }

    /** The consultation in one language; what it lacks there stands in another, marked as such. */
    Source of(Consultation consultation, Locale language) {
        ConsultationText text = consultation.text();
        SourceTree tree = authoring.begin(language, meanings(text, language));
        tree.line("h1", text.title()).line("p", text.question());
        glance(tree, consultation, language);
        tree.line("h2", say(language, "making.document.summary")).rich(text.summary(), 3);
        part(tree, language, "consultation.can", text.canChange());
        part(tree, language, "consultation.cannot", text.cannotChange());
        consultation
                .level()
                .ifPresent(level -> tree.line("h2", say(language, "consultation.level.title"))
                        .fact(say(language, level.key()), say(language, level.key() + ".influence")));
        text.sections().forEach(section -> tree.line("h2", section.heading()).rich(section.body(), 3));
        part(tree, language, "consultation.asks.title", text.asks());
        ways(tree, text, language);
        part(tree, language, "consultation.contact.title", text.contact());
        return authoring.finish(tree, text.title().text(language));
    }

    private static Map<String, String> meanings(ConsultationText text, Locale language) {
        var meanings = new LinkedHashMap<String, String>();
        text.glossary()
                .forEach(term ->
                        meanings.put(term.term().text(language), term.meaning().text(language)));
        return meanings;
    }

    private void glance(SourceTree tree, Consultation consultation, Locale language) {
        tree.line("h2", say(language, "consultation.glance.title"));
        consultation
                .opensAt()
                .ifPresent(opens -> tree.fact(say(language, "consultation.glance.opens"), Dates.date(language, opens)));
        consultation
                .closesAt()
                .ifPresent(closes ->
                        tree.fact(say(language, "consultation.glance.closes"), Dates.dateTime(language, closes)));
        tree.fact(
                say(language, "consultation.glance.decides"),
                consultation.text().decides());
        if (consultation.text().decisionOn() != null) {
            tree.fact(
                    say(language, "consultation.glance.decision"),
                    Dates.full(language, consultation.text().decisionOn()));
        }
    }

    private void part(SourceTree tree, Locale language, String title, Translated text) {
        if (!text.isEmpty()) {
            tree.line("h2", say(language, title)).rich(text, 3);
        }
    }

    private void ways(SourceTree tree, ConsultationText text, Locale language) {
        tree.line("h2", say(language, "consultation.ways.title")).line("p", say(language, "consultation.ways.text"));
        for (ConsultationText.Way way : text.ways()) {
            tree.fact(say(language, way.wayIn().nameKey()), way.detail());
        }
    }

    private String say(Locale language, String key, Object... parameters) {
        return messages.get(language, key, parameters);
    }
}
