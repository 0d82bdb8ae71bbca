package org.heard.consultation.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationEditing;
import org.heard.consultation.ConsultationRefusal;
import org.heard.consultation.PublishingPolicy;
import org.heard.consultation.Status;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.heard.site.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The buttons of what can be done with a consultation as it stands, for whoever may do it. */
@Component
class ConsultationActions {

    /** The page that the buttons stand on. */
    interface Place {

        /** Saves what is typed and gives the consultation as it is then, or nothing if it could not be saved. */
        Optional<Consultation> upToDate();

        /** Something was done: what, in words, and how the consultation is now. */
        void done(String text, Consultation now);

        /** Something could not be done: why, a line each. */
        void refused(String text, List<String> reasons);
    }

    private final ConsultationEditing editing;
    private final PublishingPolicy policy;
    private final Organisation organisation;
    private final Languages languages;
    private final LanguageNames names;
    private final Messages messages;
    private final RefusalWords refusals;
    private final AuthenticationContext signedIn;
    private final Clock clock;

    ConsultationActions(
            ConsultationEditing editing,
            PublishingPolicy policy,
            Organisation organisation,
            Languages languages,
            LanguageNames names,
            Messages messages,
            RefusalWords refusals,
            AuthenticationContext signedIn,
            Clock clock) {
        this.editing = editing;
        this.policy = policy;
        this.organisation = organisation;
        this.languages = languages;
        this.names = names;
        this.messages = messages;
        this.refusals = refusals;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The buttons for a consultation as it stands, the main one first. */
    List<Button> buttons(Consultation consultation, Place place) {
        var buttons = new ArrayList<Button>();
        Status status = consultation.status(clock.instant());
        boolean publisher = signedIn.hasRole("PUBLISHER");
        if (!consultation.isPublic()) {
            if (publisher) {
                var publish = new Button(say("consultation.desk.publish.button"), click -> publish(place));
                publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                buttons.add(publish);
            }
            buttons.add(new Button(say("consultation.desk.check.button"), click -> check(place)));
        } else if (publisher) {
            if (status == Status.FORTHCOMING || status == Status.OPEN || status == Status.CLOSED) {
                buttons.add(new Button(
                        say("consultation.desk.extend.button"),
                        click -> ask(
                                consultation,
                                "extend",
                                consultation.closesAt().orElse(null),
                                place,
                                (reason, until) -> editing.extend(consultation.id(), until, reason))));
            }
            if (status == Status.OPEN) {
                buttons.add(new Button(
                        say("consultation.desk.close.button"),
                        click -> ask(
                                consultation,
                                "close",
                                null,
                                place,
                                (reason, until) -> editing.close(consultation.id(), reason))));
            }
            if (status != Status.WITHDRAWN) {
                buttons.add(new Button(
                        say("consultation.desk.withdraw.button"),
                        click -> ask(
                                consultation,
                                "withdraw",
                                null,
                                place,
                                (reason, until) -> editing.withdraw(consultation.id(), reason))));
            }
        }
        return buttons;
    }

    private void check(Place place) {
        place.upToDate()
                .filter(consultation -> isReady(consultation, place))
                .ifPresent(consultation -> place.done(say("consultation.desk.check.ready"), consultation));
    }

    private void publish(Place place) {
        place.upToDate()
                .filter(consultation -> isReady(consultation, place))
                .ifPresent(consultation -> confirm(consultation, place).open());
    }

    private boolean isReady(Consultation consultation, Place place) {
        List<String> missing = refusals.say(policy.reasonsAgainst(consultation), reader());
        if (!missing.isEmpty()) {
            place.refused(say("consultation.desk.publish.missing", missing.size()), missing);
        }
        return missing.isEmpty();
    }

    private Dialog confirm(Consultation consultation, Place place) {
        var dialog = new Dialog();
        String title = consultation.text().title().text(reader());
        dialog.setHeaderTitle(say("consultation.desk.publish.title"));
        dialog.add(
                new Paragraph(say(
                        "consultation.desk.publish.text",
                        title,
                        moment(consultation.opensAt()),
                        moment(consultation.closesAt()))),
                new Paragraph(say("consultation.desk.publish.then")));
        var yes = new Button(say("consultation.desk.publish.confirm"), click -> {
            dialog.close();
            try {
                place.done(say("consultation.desk.publish.done"), editing.publish(consultation.id()));
            } catch (ConsultationRefusal refusal) {
                List<String> reasons = refusals.say(refusal.reasons(), reader());
                place.refused(say("consultation.desk.publish.missing", reasons.size()), reasons);
            }
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(say("consultation.desk.cancel"), click -> dialog.close()), yes);
        return dialog;
    }

    private void ask(
            Consultation consultation,
            String what,
            @Nullable Instant until,
            Place place,
            BiFunction<Translated, Instant, Consultation> deed) {
        String key = "consultation.desk." + what;
        List<Locale> required = organisation.requiredLanguages().stream()
                .map(Locale::forLanguageTag)
                .toList();
        new ReasonDialog(key, until, required, languages, names, refusals, (reason, moment) -> {
                    // without a date it is no later than before, which is then said
                    Instant chosen = moment.or(consultation::closesAt).orElse(clock.instant());
                    Consultation now = deed.apply(reason, chosen);
                    place.done(say(key + ".done", moment(now.closesAt())), now);
                })
                .open();
    }

    private String moment(Optional<Instant> instant) {
        return instant.map(at -> Dates.dateTime(reader(), at)).orElse("");
    }

    private String say(String key, Object... parameters) {
        return messages.get(reader(), key, parameters);
    }

    private static Locale reader() {
        return UI.getCurrent().getLocale();
    }
}
