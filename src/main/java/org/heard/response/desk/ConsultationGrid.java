package org.heard.response.desk;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.heard.consultation.Consultation;
import org.heard.language.Dates;

/** Consultations to choose from, with how they stand and when they close. */
public final class ConsultationGrid extends Grid<Consultation> {

    private final Function<Consultation, String> address;

    /**
     * @param label what the list is called
     * @param address where a consultation leads to
     */
    public ConsultationGrid(String label, Function<Consultation, String> address, Clock clock) {
        this.address = address;
        getElement().setAttribute("aria-label", label);
        setAllRowsVisible(true);
        addComponentColumn(this::name)
                .setHeader(getTranslation("response.desk.consultation"))
                .setFlexGrow(4);
        addColumn(consultation ->
                        getTranslation(consultation.status(clock.instant()).key()))
                .setHeader(getTranslation("response.desk.status"));
        addColumn(consultation -> consultation
                        .closesAt()
                        .map(at -> Dates.date(getLocale(), at))
                        .orElse(""))
                .setHeader(getTranslation("response.desk.closes"));
    }

    /** Shows these, or says that there are none. */
    public void show(List<Consultation> shown, String none) {
        setItems(shown);
        setEmptyStateText(none);
    }

    private Anchor name(Consultation consultation) {
        var title = consultation.text().title().in(getLocale());
        var link = new Anchor(address.apply(consultation), title.text());
        link.getElement().setAttribute("lang", title.language().toLanguageTag());
        return link;
    }
}
