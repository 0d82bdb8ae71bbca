package org.heard.participant.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.account.Role;
import org.heard.account.desk.TodayItems;
import org.heard.language.Messages;
import org.heard.participant.ParticipantDesk;
import org.springframework.stereotype.Component;

/** Registrations that staff have to confirm by phone or letter, and those that wait for people themselves. */
@Component
class RegistrationsToday implements TodayItems {

    private final ParticipantDesk desk;
    private final Messages messages;

    RegistrationsToday(ParticipantDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String titleKey() {
        return "participant.today.title";
    }

    @Override
    public Set<Role> concerns() {
        return Set.of(Role.FRONT_DESK, Role.ADMINISTRATOR);
    }

    @Override
    public List<Item> waiting(Locale language) {
        var unconfirmed = desk.unconfirmed();
        int forThemselves = (int) unconfirmed.stream()
                .filter(person -> person.profile().reach().isAutomatic())
                .count();
        var items = new ArrayList<Item>();
        add(items, language, "participant.today.staff", unconfirmed.size() - forThemselves);
        add(items, language, "participant.today.themselves", forThemselves);
        return items;
    }

    private void add(List<Item> items, Locale language, String key, int count) {
        if (count > 0) {
            items.add(new Item(count, messages.get(language, key, count), PeopleView.ADDRESS));
        }
    }
}
