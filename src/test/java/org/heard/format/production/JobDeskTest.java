package org.heard.format.production;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heard.consultation.Consultation;
import org.heard.format.Delivery.Way;
import org.heard.format.FormatRequest;
import org.heard.format.RequestState;
import org.heard.language.Dates;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;
import org.heard.response.AskedConsultation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ffion takes a job from the request to the post. */
class JobDeskTest extends FormatAsking {

    private static final byte[] PDF = "%PDF-1.7 easy".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Suppliers suppliers;

    private AskedConsultation club;

    @BeforeEach
    void ffion_signs_in() {
        club = AskedConsultation.without(database, Instant.now());
        signIn("ffion", "FRONT_DESK");
    }

    private void open(ProductionJob.Id job) {
        UI.getCurrent().navigate("desk/format-jobs/" + job.value());
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(String label) {
        return (Select<T>) _get(Select.class, spec -> spec.withLabel(label));
    }

    private Supplier supplier(Craft craft, int days) {
        return suppliers.add(new Supplier.Entry(
                "Test makers " + System.nanoTime(),
                Set.of(craft),
                List.of(),
                days,
                null,
                "",
                new Supplier.Contact("", "", ""),
                true));
    }

    private ProductionJob job(ProductionJob.Id id) {
        return board.byId(id).orElseThrow().job();
    }

    @Test
    void she_takes_it_from_the_order_to_the_post() {
        FormatRequest gwen = ask(club.id(), Way.POST, "", format(InformationFormat.EASY_READ));
        ProductionJob.Id id = jobOf(gwen);
        Supplier makers = supplier(Craft.EASY_READ, 3);
        open(id);
        assertThat(pageText()).contains("Has to be ready by").contains(gwen.code());
        UI.getCurrent().navigate("desk/formats/" + gwen.id().value());
        assertThat(pageText()).contains("Formats being made").contains("Easy Read");
        open(id);

        choose(makers);
        enter(_get(BigDecimalField.class, spec -> spec.withLabel("Price that was agreed")), new BigDecimal("120.50"));
        click("It is ordered");
        assertThat(job(id).state()).isEqualTo(JobState.ORDERED);
        assertThat(job(id).order().quote()).contains(12_050L);
        assertThat(job(id).owner()).isPresent();
        assertThat(state(gwen)).isEqualTo(RequestState.BEING_MADE);
        assertThat(pageText()).contains("It is ordered.").contains("£120.50");

        click("It has come");
        assertThat(job(id).order().cost()).contains(12_050L);

        click("It is not right, make it again");
        assertThat(area("If it is not right: what is wrong?").isInvalid()).isTrue();
        enter(radios(), JobResult.FILE);
        click("It is right");
        assertThat(pageText()).contains("Add the file first");
        desk.attach(id, PDF);
        open(id);
        click("It is right");
        assertThat(job(id).state()).isEqualTo(JobState.CHECKED);

        click("Sent to the person who waits");
        assertThat(job(id).state()).isEqualTo(JobState.SENT);
        assertThat(state(gwen)).isEqualTo(RequestState.SENT);
        assertThat(pageText()).contains("Open the file that everyone can have");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<JobResult> radios() {
        return (RadioButtonGroup<JobResult>) _get(RadioButtonGroup.class, spec -> spec.withLabel("What has come"));
    }

    @Test
    void she_is_warned_when_the_supplier_takes_longer_than_was_promised() {
        ProductionJob.Id id = jobOf(ask(club.id(), Way.POST, "", format(InformationFormat.BRAILLE)));
        Supplier slow = supplier(Craft.BRAILLE, 60);
        open(id);

        choose(slow);
        DatePicker expected = _get(DatePicker.class, spec -> spec.withLabel("Comes on"));
        assertThat(expected.getValue()).isEqualTo(desk.expected(slow.id()));
        assertThat(expected.getHelperText()).contains("after the day that was promised");
        click("It is ordered");

        assertThat(pageText()).contains("It comes after the day that was promised");
    }

    @Test
    void a_job_is_cancelled_with_a_reason_only() {
        FormatRequest gwen = ask(club.id(), Way.POST, "", format(InformationFormat.MOON));
        open(jobOf(gwen));
        click("Cancel the job");
        assertThat(area("Note").isInvalid()).isTrue();

        enter(area("Note"), "She reads it with her sister");
        click("Cancel the job");

        assertThat(job(jobOf(gwen)).state()).isEqualTo(JobState.CANCELLED);
        assertThat(pageText()).contains("She reads it with her sister");
        assertThat(state(gwen)).isEqualTo(RequestState.ASKED);
    }

    @Test
    void two_jobs_that_are_one_thing_are_joined() {
        FormatRequest amina = ask(null, "The green leaflet", Way.POST, "", format(InformationFormat.EASY_READ));
        FormatRequest omar = ask(null, "That green leaflet", Way.POST, "", format(InformationFormat.EASY_READ));
        ProductionJob.Id kept = jobOf(omar);

        desk.join(jobOf(amina), kept);

        assertThat(jobOf(amina)).isEqualTo(kept);
        assertThat(board.byId(kept).orElseThrow().waiting()).isEqualTo(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_editor_has_a_video_made_before_anyone_asks() {
        signIn("amira", "EDITOR");
        UI.getCurrent().navigate("desk/new-format-job");
        click("Begin the job");
        assertThat(pageText()).contains("Choose the consultation");

        Consultation about = consultations.byId(club.id()).orElseThrow();
        var which = (ComboBox<Consultation>) _get(ComboBox.class, spec -> spec.withLabel("Which consultation"));
        which.setValue(about);
        enter(JobDeskTest.<WantedFormat>select("Format"), format(InformationFormat.BSL_VIDEO));
        enter(
                _get(DatePicker.class, spec -> spec.withLabel("Has to be there by")),
                Dates.day(clock.instant()).plusDays(30));
        click("Begin the job");

        assertThat(board.open())
                .filteredOn(sheet -> sheet.job().consultation().equals(Optional.of(club.id())))
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(sheet.due()).contains(Dates.day(clock.instant()).plusDays(30));
                    assertThat(sheet.waiting()).isZero();
                });
    }

    @Test
    void a_supplier_is_added_and_changed_and_what_is_missing_is_said() {
        UI.getCurrent().navigate("desk/suppliers/new");
        click("Save");
        assertThat(pageText()).contains("Type the name of the supplier");

        enter(_get(TextField.class, spec -> spec.withLabel("Name")), "Bysedd");
        enter(crafts(), Set.of(Craft.BRAILLE));
        enter(_get(IntegerField.class, spec -> spec.withLabel("Working days that it takes")), 7);
        enter(_get(TextField.class, spec -> spec.withLabel("Phone number")), "01632 960 399");
        click("Save");

        Supplier bysedd = suppliers.all().stream()
                .filter(each -> each.name().equals("Bysedd"))
                .findFirst()
                .orElseThrow();
        assertThat(bysedd.turnaround()).isEqualTo(7);
        assertThat(database.queryForList("SELECT contact FROM supplier", String.class))
                .noneMatch(contact -> contact.contains("960 399"));
        suppliers.change(bysedd.id(), bysedd.version(), bysedd.entry());
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Craft> crafts() {
        return (CheckboxGroup<Craft>) _get(CheckboxGroup.class, spec -> spec.withLabel("What it makes"));
    }

    @Test
    void the_figures_are_a_table_with_headings() {
        ask(club.id(), Way.POST, "", format(InformationFormat.BRAILLE));
        UI.getCurrent().navigate("desk/format-figures");

        NativeTable table = _get(NativeTable.class);
        assertThat(table.getCaptionText()).startsWith("Asked for from");
        assertThat(table.getElement().getOuterHTML())
                .contains("scope=\"col\"")
                .contains("scope=\"row\"")
                .contains("Braille: Contracted (grade 2)");
    }

    @Test
    void the_pages_speak_welsh_and_urdu() {
        ProductionJob.Id id = jobOf(ask(club.id(), Way.POST, "", format(InformationFormat.BRAILLE)));
        for (String tag : List.of("cy", "ur")) {
            speak(Locale.of(tag));
            for (String page : List.of("format-jobs", "suppliers", "format-figures", "format-jobs/" + id.value())) {
                UI.getCurrent().navigate("desk/" + page);
                assertThat(pageText()).isNotBlank().doesNotContain("production.");
            }
        }
    }

    /** Chooses who makes it, from the list. */
    private static void choose(Supplier who) {
        Select<Supplier> select = select("Who makes it");
        enter(
                select,
                select.getListDataView()
                        .getItems()
                        .filter(each -> each.id().equals(who.id()))
                        .findFirst()
                        .orElseThrow());
    }
}
