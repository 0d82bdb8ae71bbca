package org.heard.barrier.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.account.Role;
import org.heard.account.desk.TodayItems;
import org.heard.barrier.BarrierDesk;
import org.heard.barrier.BarrierReport;
import org.heard.language.Messages;
import org.springframework.stereotype.Component;

/** People who could not use a page and wait for an answer. */
@Component
class BarriersToday implements TodayItems {

    private final BarrierDesk desk;
    private final Messages messages;

    BarriersToday(BarrierDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public String titleKey() {
        return "barrier.desk.title";
    }

    @Override
    public Set<Role> concerns() {
        return Set.of(Role.FRONT_DESK, Role.EDITOR, Role.ADMINISTRATOR);
    }

    @Override
    public List<Item> waiting(Locale language) {
        List<BarrierReport> waiting = desk.waiting();
        return waiting.isEmpty()
                ? List.of()
                : List.of(new Item(
                        waiting.size(),
                        messages.get(language, "barrier.today", waiting.size()),
                        BarriersView.ADDRESS,
                        null,
                        waiting.getFirst().dueOn()));
    }
}
