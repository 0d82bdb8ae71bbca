package org.heard.consultation.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import org.heard.consultation.Consultation;

/** The ways from a consultation to its questions, its answers and its public page. */
final class RelatedPages extends Nav {

    RelatedPages(Consultation consultation, boolean mayReadAnswers) {
        getElement().setAttribute("aria-label", getTranslation("consultation.desk.related.sr"));
        addClassName("related-pages");
        String own = "desk/consultations/" + consultation.slug();
        var list = new UnorderedList();
        list.add(new ListItem(new Anchor(own + "/questions", getTranslation("consultation.desk.related.questions"))));
        list.add(new ListItem(new Anchor(own + "/video", getTranslation("consultation.desk.related.video"))));
        if (mayReadAnswers && consultation.isPublic()) {
            list.add(new ListItem(new Anchor(own + "/answers", getTranslation("consultation.desk.related.answers"))));
        }
        if (consultation.isPublic()) {
            var page = new Anchor(
                    "/" + getLocale().toLanguageTag() + "/consultations/" + consultation.slug(),
                    getTranslation("consultation.desk.related.public"));
            page.setRouterIgnore(true);
            list.add(new ListItem(page));
        }
        add(new Anchor("desk/consultations", getTranslation("consultation.desk.related.all")), list);
    }
}
