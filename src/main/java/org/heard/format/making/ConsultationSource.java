package org.heard.format.making;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText;
import org.heard.html.Glossary;
import org.heard.language.Dates;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.heard.site.Organisation;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;

/** A consultation as a document: what its page says, in the page's order, for those who read it elsewhere (F2). */
@Service
class ConsultationSource {

    private final Messages messages;
    private final Languages languages;
    private final Organisation organisation;

    ConsultationSource(Messages messages, Languages languages, Organisation organisation) {
        this.messages = messages;
        this.languages = languages;
        this.organisation = organisation;
    }

    /** The consultation in one language; what it lacks there stands in another, marked as such. */
    Source of(Consultation consultation, Locale language) {
        ConsultationText text = consultation.text();
        var tree = new SourceTree(languages, language, glossary(text, language));
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
        contact(tree, language);
        Translated.Spoken publisher = organisation.names().in(language);
        return new Source(
                text.title().text(language),
                language,
                languages.direction(language).equals("rtl"),
                publisher.text(),
                tree.body(),
                Map.of());
    }

    private Glossary glossary(ConsultationText text, Locale language) {
        var meanings = new LinkedHashMap<String, String>();
        text.glossary()
                .forEach(term ->
                        meanings.put(term.term().text(language), term.meaning().text(language)));
        return new Glossary(meanings, term -> say(language, "consultation.glossary", term));
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

    /** All the ways to reach the council, and how to have this in another format or language (F5). */
    private void contact(SourceTree tree, Locale language) {
        var contact = organisation.contact();
        tree.line("h2", say(language, "site.contact.title"));
        number(tree, language, "phone", contact.phone());
        number(tree, language, "relay", contact.textRelay());
        number(tree, language, "textphone", contact.textphone());
        number(tree, language, "sms", contact.sms());
        number(tree, language, "email", contact.email());
        tree.fact(say(language, "site.contact.post"), String.join(", ", contact.post()));
        tree.fact(say(language, "site.contact.visit"), contact.visits());
        tree.line("h2", say(language, "site.formats.title")).line("p", say(language, "making.document.formats"));
        List<Element> others = new ArrayList<>();
        for (Locale other : languages.all()) {
            if (!other.equals(language)) {
                others.add(new Element("span")
                        .attr("lang", other.toLanguageTag())
                        .attr("dir", languages.direction(other))
                        .text(say(other, "making.document.formats")));
            }
        }
        if (!others.isEmpty()) {
            tree.list(others);
        }
    }

    private void number(SourceTree tree, Locale language, String way, String number) {
        tree.fact(
                say(language, "site.contact." + way),
                new Element("span").attr("dir", "ltr").text(number));
    }

    private String say(Locale language, String key, Object... parameters) {
        return messages.get(language, key, parameters);
    }
}
