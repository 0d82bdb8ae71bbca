package org.heard.format.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.format.Delivery;
import org.heard.format.FormatRequest;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;

/** What is known of a request: what was asked for, where it goes, how it came, and what has happened. */
final class RequestFacts extends DescriptionList {

    RequestFacts(FormatRequest request, Staff staff, LanguageNames names, Messages messages) {
        addClassName("desk-facts");
        var asked = request.asked();
        fact("state", FormatRequestsView.badge(this, request));
        fact("formats", String.join("\n", asked.wish().names(messages, names, getLocale())));
        fact("whom", text("whom." + asked.whom().name().toLowerCase(Locale.ROOT)));
        fact("way", getTranslation(asked.delivery().way().key()));
        fact("where", where(asked.delivery()));
        request.neededBy().ifPresent(day -> fact("needed", Dates.full(getLocale(), day)));
        if (!asked.note().isEmpty()) {
            fact("note", asked.note());
        }
        fact("asked", Dates.dateTime(getLocale(), request.askedAt()));
        fact("asked-in", names.in(getLocale(), request.language()));
        String cameBy = getTranslation(request.wayIn().nameKey());
        fact(
                "came-by",
                request.keyedBy()
                        .flatMap(staff::byId)
                        .map(StaffMember::name)
                        .map(name -> text("came-by.keyed", cameBy, name))
                        .orElse(cameBy));
        fact("code", request.code());
        if (!request.firstDueOn().equals(request.dueOn())) {
            fact("first-due", Dates.full(getLocale(), request.firstDueOn()));
        }
        if (!request.handedOver().isEmpty()) {
            fact(
                    "handed",
                    request.handedOver().stream()
                            .map(format -> format.name(messages, getLocale()))
                            .collect(Collectors.joining("\n")));
        }
        request.ownTime()
                .ifPresent(time ->
                        fact("time", text("time.text", Dates.dateTime(getLocale(), time.until()), time.code())));
        request.sentAt().ifPresent(when -> fact("sent", Dates.dateTime(getLocale(), when)));
    }

    private static String where(Delivery delivery) {
        return Stream.of(delivery.name(), delivery.email(), delivery.phone(), delivery.address())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private void fact(String key, String value) {
        var description = new Description(value);
        description.getElement().setAttribute("dir", "auto");
        add(new Term(text(key)), description);
    }

    private void fact(String key, Component value) {
        add(new Term(text(key)), new Description(value));
    }

    private String text(String part, Object... parameters) {
        return getTranslation("format.desk." + part, parameters);
    }
}
