package org.heard.consultation.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.util.stream.Collectors;
import org.heard.consultation.Consultation;
import org.heard.html.El;
import org.springframework.stereotype.Service;

/** A consultation in a list: its name, where it stands, what it is about. */
@Service
class ConsultationCard {

    private final Wording wording;

    ConsultationCard(Wording wording) {
        this.wording = wording;
    }

    /** @param heading the level of its heading */
    El of(Consultation consultation, int heading) {
        El name = wording.spoken("a", consultation.text().title()).attr("href", "consultations/" + consultation.slug());
        El state = el("p.state", wording.status(consultation));
        String time = wording.timeLeft(consultation);
        if (!time.isEmpty()) {
            state.add(El.text(" "), el("span.days-left", time));
        }
        String about = consultation.topics().stream()
                .sorted()
                .map(topic -> wording.say(topic.key()))
                .collect(Collectors.joining(" · "));
        El card = el(
                "li",
                el("h" + heading, name),
                state,
                wording.spoken("p", consultation.text().question()));
        if (!about.isEmpty()) {
            card.add(el("p.meta", about));
        }
        return card;
    }

    /** A line that leads to all of them. */
    El all(String text) {
        return el("p", link("consultations", text));
    }
}
