package org.heard.message.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.account.Role;
import org.heard.account.desk.TodayItems;
import org.heard.language.Messages;
import org.heard.message.OutgoingMessages;
import org.springframework.stereotype.Component;

/** Letters to post, calls to make, text messages to send, and mail that could not be sent. */
@Component
class MessagesToday implements TodayItems {

    private final OutgoingMessages outgoing;
    private final Messages messages;

    MessagesToday(OutgoingMessages outgoing, Messages messages) {
        this.outgoing = outgoing;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public String titleKey() {
        return "message.desk.title";
    }

    @Override
    public Set<Role> concerns() {
        return Set.of(Role.FRONT_DESK, Role.ADMINISTRATOR);
    }

    @Override
    public List<Item> waiting(Locale language) {
        var items = new ArrayList<Item>();
        outgoing.waitingForStaff()
                .forEach((channel, count) -> items.add(
                        item(language, "message.today." + channel.name().toLowerCase(Locale.ROOT), count.intValue())));
        long failed = outgoing.failed();
        if (failed > 0) {
            items.add(item(language, "message.today.failed", (int) failed));
        }
        long without = outgoing.withoutFile();
        if (without > 0) {
            items.add(item(language, "message.today.without-file", (int) without));
        }
        return items;
    }

    private Item item(Locale language, String key, int count) {
        return new Item(count, messages.get(language, key, count), MessagesView.ADDRESS);
    }
}
