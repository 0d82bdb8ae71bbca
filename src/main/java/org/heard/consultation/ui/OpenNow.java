package org.heard.consultation.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationSearch;
import org.heard.consultation.Criteria;
import org.heard.consultation.Status;
import org.heard.html.El;
import org.heard.site.HomeSection;
import org.springframework.stereotype.Service;

/** What is open now on the home page, what closes soon first, and what is coming (P9). */
@Service
class OpenNow implements HomeSection {

    private static final int MOST = 6;

    private final ConsultationSearch search;
    private final ConsultationCard cards;
    private final Wording wording;

    OpenNow(ConsultationSearch search, ConsultationCard cards, Wording wording) {
        this.search = search;
        this.cards = cards;
        this.wording = wording;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> show(Locale language) {
        List<Consultation> open =
                search.find(Criteria.everything().with(Status.OPEN)).consultations();
        List<Consultation> coming =
                search.find(Criteria.everything().with(Status.FORTHCOMING)).consultations();
        List<Consultation> soon = open.stream().filter(wording::isClosingSoon).toList();
        List<Consultation> later =
                open.stream().filter(c -> !soon.contains(c)).limit(MOST).toList();
        El section = el("section.home-open");
        list(section, "home.closing", soon);
        list(section, "home.open", later);
        if (open.isEmpty()) {
            section.add(el("h2", wording.say("home.open")), el("p", wording.say("home.open.none")));
        }
        list(section, "home.coming", coming.stream().limit(MOST).toList());
        section.add(cards.all(wording.say("home.open.all")));
        return Optional.of(section);
    }

    private void list(El section, String heading, List<Consultation> consultations) {
        if (!consultations.isEmpty()) {
            El list = el("ul.cards");
            consultations.forEach(consultation -> list.add(cards.of(consultation, 3)));
            section.add(el("h2", wording.say(heading)), list);
        }
    }
}
