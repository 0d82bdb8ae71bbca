package org.heard.format.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.account.Role;
import org.heard.account.desk.TodayItems;
import org.heard.format.FormatDesk;
import org.heard.format.FormatRequest;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.springframework.stereotype.Component;

/** Formats that were promised, the earliest day first. */
@Component
class FormatsToday implements TodayItems {

    private final FormatDesk desk;
    private final LanguageNames names;
    private final Messages messages;
    private final Clock clock;

    FormatsToday(FormatDesk desk, LanguageNames names, Messages messages, Clock clock) {
        this.desk = desk;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String titleKey() {
        return "format.desk.title";
    }

    @Override
    public Set<Role> concerns() {
        return Set.of(Role.FRONT_DESK, Role.ADMINISTRATOR);
    }

    @Override
    public List<Item> waiting(Locale language) {
        return TodayItems.first(
                desk.waiting(),
                request -> item(language, request),
                more -> new Item(more, messages.get(language, "format.today.more", more), FormatRequestsView.ADDRESS));
    }

    private Item item(Locale language, FormatRequest request) {
        String formats = String.join(", ", request.asked().wish().names(messages, names, language));
        return new Item(1, formats, FormatRequestView.address(request.id()), why(language, request), request.dueOn());
    }

    private String why(Locale language, FormatRequest request) {
        LocalDate today = Dates.day(clock.instant());
        return request.neededBy()
                .filter(day -> !day.isBefore(today) && day.isBefore(request.dueOn()))
                .map(day -> messages.get(
                        language, "format.today.needed", request.asked().subject(), Dates.date(language, day)))
                .orElse(request.asked().subject());
    }
}
