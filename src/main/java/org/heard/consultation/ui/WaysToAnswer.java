package org.heard.consultation.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText.Way;
import org.heard.consultation.OnlineQuestions.Asked;
import org.heard.consultation.Status;
import org.heard.consultation.WayIn;
import org.heard.html.El;
import org.heard.html.Markdown;
import org.heard.site.Organisation;
import org.springframework.stereotype.Service;

/**
 * All the ways to answer, each the same size because each counts the same (T3): those that the consultation names, and
 * phone, text message, e-mail and paper, which the council always offers (F5).
 */
@Service
class WaysToAnswer {

    private static final Pattern LEADS = Pattern.compile("(?i)((https?|mailto|tel|sms):|/).*");

    private final Wording wording;
    private final Organisation organisation;

    WaysToAnswer(Wording wording, Organisation organisation) {
        this.wording = wording;
        this.organisation = organisation;
    }

    /** @param asked what can be answered on this site, if anything can */
    El of(Consultation consultation, Optional<Asked> asked) {
        boolean open = consultation.status(wording.now()) == Status.OPEN;
        El section = el("section").id("ways");
        section.setVisible(open || consultation.status(wording.now()) == Status.FORTHCOMING);
        section.add(el("h2", wording.say("consultation.ways.title")), el("p", wording.say("consultation.ways.text")));
        El list = el("ul.ways");
        if (open) {
            asked.ifPresent(online -> list.add(el(
                    "li",
                    link("consultations/" + consultation.slug() + "/respond", wording.say(WayIn.ONLINE.key())),
                    el("p", wording.say("consultation.way.online.asked", online.questions(), online.minutes())),
                    el("p", wording.say("consultation.way.online.how")))));
        }
        Set<WayIn> named = EnumSet.noneOf(WayIn.class);
        for (Way way : consultation.text().ways()) {
            if (way.wayIn() != WayIn.ONLINE) {
                named.add(way.wayIn());
                list.add(own(way));
            }
        }
        for (WayIn always : new WayIn[] {WayIn.PHONE, WayIn.TEXT_MESSAGE, WayIn.EMAIL, WayIn.PAPER, WayIn.BSL}) {
            if (!named.contains(always)) {
                usual(list, always, consultation);
            }
        }
        if (open && asked.isPresent()) {
            list.add(el(
                    "li",
                    link("consultations/" + consultation.slug() + "/paper", wording.say("consultation.way.print")),
                    el("p", wording.say("consultation.way.print.how"))));
        }
        section.add(list);
        return section;
    }

    private El own(Way way) {
        String name = wording.say(way.wayIn().key());
        boolean leads = LEADS.matcher(way.address()).matches() && Markdown.isSafeAddress(way.address());
        El head = leads ? link(way.address(), name) : el("strong", name);
        El detail = way.detail().isEmpty()
                ? el("p", wording.say(way.wayIn().key() + ".how"))
                : wording.spoken("p", way.detail());
        El item = el("li", head, detail);
        if (!leads && !way.address().isBlank()) {
            item.add(el("p", way.address()).attr("dir", "auto"));
        }
        return item;
    }

    private void usual(El list, WayIn way, Consultation consultation) {
        var contact = organisation.contact();
        String slug = consultation.slug();
        switch (way) {
            case PHONE -> add(list, way, "tel:" + digits(contact.phone()), contact.phone());
            case TEXT_MESSAGE -> add(list, way, "sms:" + digits(contact.sms()), contact.sms());
            case EMAIL -> add(list, way, "mailto:" + contact.email(), contact.email());
            case PAPER -> add(list, way, "formats?format=paper&about=" + slug, "");
            case BSL -> contact.bslService().ifPresent(address -> add(list, way, address, ""));
            default -> throw new IllegalArgumentException(way.name());
        }
    }

    private void add(El list, WayIn way, String address, String number) {
        El how = el("p", wording.say(way.key() + ".how"));
        if (!number.isEmpty()) {
            how.add(El.text(" "), el("bdi", number));
        }
        list.add(el("li", link(address, wording.say(way.key())), how));
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9+]", "");
    }
}
