package org.heard.format.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.WayIn;
import org.heard.format.Delivery.Way;
import org.heard.format.FormatDesk;
import org.heard.format.FormatRequest;
import org.heard.format.making.FileForm;
import org.heard.format.making.FilesMade;
import org.heard.language.Dates;
import org.heard.participant.InformationFormat;
import org.heard.response.AskedConsultation;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever phones or writes gets the same promise as whoever uses the page. */
@SuppressWarnings("unchecked")
class KeyedRequestTest extends ViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Consultations consultations;

    @Autowired
    private FormatDesk desk;

    private AskedConsultation club;
    private final String street = UUID.randomUUID() + " Street";

    @BeforeEach
    void ffion_is_at_the_front_desk() {
        club = AskedConsultation.open(database, clock.instant());
        FilesMade.one(context, club.id(), Locale.ENGLISH, FileForm.PDF_24);
        signIn("ffion@brynafon.example", "FRONT_DESK");
        UI.getCurrent().navigate(KeyRequestView.ADDRESS);
    }

    private Consultation club() {
        return consultations.byId(club.id()).orElseThrow();
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private FormatRequest key() {
        enter(_get(Select.class, spec -> spec.withLabel("Way in")), WayIn.PAPER);
        enter(
                _get(DatePicker.class, spec -> spec.withLabel("Came on")),
                Dates.day(clock.instant()).minusDays(2));
        enter(_get(MultiSelectComboBox.class, spec -> spec.withLabel("Consultations")), Set.of(club()));
        enter(_get(CheckboxGroup.class, spec -> spec.withLabel("Formats")), Set.of(InformationFormat.LARGE_PRINT));
        click("Keep the request");
        assertThat(pageText()).contains("Something is missing");
        enter(_get(Select.class, spec -> spec.withLabel("If large print: what size?")), "24");
        enter(_get(RadioButtonGroup.class, spec -> spec.withLabel("How it gets there")), Way.POST);
        enter(text("Name"), "Idris Lewis");
        enter(area("Postal address"), street);
        click("Keep the request");
        return desk.waiting().stream()
                .filter(request -> request.asked().delivery().address().equals(street))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ffion_keys_a_letter_and_the_promise_counts_from_the_day_it_came() {
        FormatRequest kept = key();

        assertThat(pageText()).contains("Kept with the reference " + kept.code());
        assertThat(kept.wayIn()).isEqualTo(WayIn.PAPER);
        assertThat(kept.keyedBy()).isPresent();
        assertThat(Dates.day(kept.askedAt()))
                .isEqualTo(Dates.day(clock.instant()).minusDays(2));
        assertThat(post.lastTo(street).channel()).isEqualTo("LETTER");
        assertThat(post.lastTo(street).note()).contains("Large print: 24 point");
    }

    @Test
    void the_file_is_at_hand_and_another_day_is_told_with_the_reason() {
        FormatRequest kept = key();
        UI.getCurrent().navigate(FormatRequestView.address(kept.id()));
        assertThat(pageText()).contains("Files at hand").contains("Came byOn paper");
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().endsWith("-24pt.pdf"));

        click("Promise this day and tell the person");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("New day")).isInvalid())
                .isTrue();
        enter(
                _get(DatePicker.class, spec -> spec.withLabel("New day")),
                kept.dueOn().plusDays(9));
        enter(area("Why"), "The printer is being mended.");
        click("Promise this day and tell the person");

        assertThat(pageText()).contains("The new day is promised").contains("Promised at first for");
        assertThat(post.lastTo(street).body())
                .contains("The printer is being mended.")
                .contains(Dates.full(Locale.ENGLISH, kept.dueOn().plusDays(9)));
        FormatRequest moved = desk.byId(kept.id()).orElseThrow();
        assertThat(moved.firstDueOn()).isEqualTo(kept.dueOn());
        assertThat(moved.ownTime()).isPresent();
        assertThat(pageText()).contains(moved.ownTime().orElseThrow().code());
    }

    @Test
    void only_what_the_way_needs_is_asked() {
        enter(_get(RadioButtonGroup.class, spec -> spec.withLabel("How it gets there")), Way.EMAIL);
        assertThat(_find(TextField.class, spec -> spec.withLabel("Name"))).isEmpty();
        enter(_get(RadioButtonGroup.class, spec -> spec.withLabel("How it gets there")), Way.COLLECT);
        assertThat(List.of(text("Name"), text("Where would you like to collect it?")))
                .hasSize(2);
    }
}
