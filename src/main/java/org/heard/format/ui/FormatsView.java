package org.heard.format.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.consultation.Consultations;
import org.heard.format.Asked;
import org.heard.format.Asking;
import org.heard.format.Asking.Subject;
import org.heard.format.Delivery;
import org.heard.format.FormatRequests;
import org.heard.format.FormatRequests.Receipt;
import org.heard.format.Whom;
import org.heard.format.Wish;
import org.heard.html.form.DateInput;
import org.heard.html.form.Form;
import org.heard.html.form.LongTextInput;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.heard.site.FormatChoice;
import org.heard.site.PublicLayout;

/**
 * Asks for a consultation, a document or anything else in another format or language (F2). One page: whoever needs
 * another format of a page should not have to work through several of them.
 */
@Tag("div")
@Route(value = FormatsView.PATH, layout = PublicLayout.class)
@AnonymousAllowed
class FormatsView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    static final String PATH = "formats";

    private final FormatRequests requests;
    private final Consultations consultations;
    private final LanguageNames names;
    private final Messages messages;
    private final Clock clock;
    private final Form form = new Form("format");

    FormatsView(
            FormatRequests requests, Consultations consultations, LanguageNames names, Messages messages, Clock clock) {
        this.requests = requests;
        this.consultations = consultations;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        var subject = new SubjectFields(
                messages,
                consultations,
                getLocale(),
                query.getSingleParameter("about").orElse(""),
                query.getSingleParameter("document").orElse(""),
                clock.instant());
        var whom = new RadioChoice(
                "whom",
                getTranslation("format.ask.whom"),
                Arrays.stream(Whom.values())
                        .map(each -> Option.of(each.name(), getTranslation(each.key())))
                        .toList());
        whom.setValue(Whom.MYSELF.name());
        whom.setPlainLabel();
        whom.setHint(getTranslation("format.ask.whom.hint"));
        // whoever chose a format for the site is not asked again
        FormatChoice chosen = FormatChoice.current();
        var formats = new FormatFields(
                messages,
                names,
                getLocale(),
                query.getSingleParameter("format").orElse(chosen.format()),
                query.getSingleParameter("size").orElse(String.valueOf(chosen.points())));
        var delivery = new DeliveryFields(messages, getLocale());
        var neededBy = new DateInput("needed", getTranslation("format.ask.needed"));
        neededBy.setHint(getTranslation("format.ask.needed.hint"));
        var note = new LongTextInput("note", getTranslation("format.ask.note")).rows(3);
        note.setHint(getTranslation("format.ask.note.hint"));
        note.max(Asked.MAX_NOTE);
        form.add(whom);
        form.add(subject.content());
        form.add(formats.content());
        form.add(delivery.content());
        form.add(neededBy, note);
        form.add(el(
                "div.buttons",
                form.button(
                        "ask",
                        getTranslation("format.ask.send"),
                        () -> ask(subject, formats, delivery, whom, neededBy, note))));
        add(
                form.summary(),
                el("h1", getTranslation("format.ask.title")),
                el("p.lede", getTranslation("format.ask.lede")),
                el("p", getTranslation("format.ask.other-ways")),
                el("p", link(FormatStatusView.PATH, getTranslation("format.ask.status"))),
                form,
                el("p.meta", getTranslation("format.ask.privacy")));
    }

    private void ask(
            SubjectFields subject,
            FormatFields formats,
            DeliveryFields delivery,
            RadioChoice whom,
            DateInput neededBy,
            LongTextInput note) {
        Optional<List<Subject>> about = subject.read();
        Optional<Wish> wish = formats.read(delivery.way());
        Optional<Delivery> where = delivery.read();
        boolean right = isDay(neededBy) & isShort(note);
        if (right && about.isPresent() && wish.isPresent() && where.isPresent()) {
            Receipt receipt = requests.ask(new Asking(
                    form.once(),
                    about.get(),
                    wish.get(),
                    where.get(),
                    whom.isEmpty() ? Whom.MYSELF : Whom.valueOf(whom.getValue()),
                    note.getValue().strip(),
                    neededBy.getValue(),
                    getLocale()));
            UI.getCurrent().navigate(FormatStatusView.PATH, FormatStatusView.justAsked(receipt));
        }
    }

    private boolean isDay(DateInput neededBy) {
        LocalDate day = neededBy.getValue();
        boolean past = day != null && day.isBefore(Dates.day(clock.instant()));
        if (neededBy.isBroken() || past) {
            neededBy.refuse(getTranslation(past ? "format.ask.needed.past" : "format.ask.needed.wrong"));
        }
        return !neededBy.isBroken() && !past;
    }

    private boolean isShort(LongTextInput note) {
        boolean fits = note.getValue().codePointCount(0, note.getValue().length()) <= Asked.MAX_NOTE;
        if (!fits) {
            note.refuse(getTranslation("html.error.long", Asked.MAX_NOTE));
        }
        return fits;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("format.ask.title"));
    }
}
