package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.util.regex.Pattern;
import org.heard.consultation.ConsultationText.Way;
import org.heard.html.El;
import org.heard.site.ContactBlock;

/** For a consultation that asks no questions here: the other ways to answer, all of which count the same (T3). */
class OtherWaysStep extends Step {

    private static final Pattern LEADS_SOMEWHERE = Pattern.compile("^(https?|mailto|tel|sms):");

    OtherWaysStep(Journey journey, Words words, ContactBlock contact) {
        super(journey, words);
        top().forEach(this::add);
        add(told("p.lede", journey.consultation().text().title()), para("response.ways.text"));
        El ways = el("ul.ways");
        journey.consultation().text().ways().forEach(way -> ways.add(way(way)));
        if (ways.getChildren().findAny().isPresent()) {
            add(ways);
        } else {
            add(contact.list(this));
        }
        add(el("p", link("consultations/" + journey.slug(), getTranslation("response.late.consultation"))));
    }

    private El way(Way way) {
        String name = getTranslation(way.wayIn().key());
        El item = el(
                "li", LEADS_SOMEWHERE.matcher(way.address()).find() ? link(way.address(), name) : el("strong", name));
        if (!way.detail().isEmpty()) {
            item.add(told("p", way.detail()));
        }
        return item;
    }

    @Override
    String heading() {
        return getTranslation("response.ways.title");
    }
}
