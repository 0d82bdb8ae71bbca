package org.heard.outcome.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.account.Role;
import org.heard.account.desk.TodayItems;
import org.heard.consultation.Consultation;
import org.heard.language.Dates;
import org.heard.language.Messages;
import org.heard.outcome.OutcomeDesk;
import org.springframework.stereotype.Component;

/** Closed consultations that have not said yet what changed, what closed first before the others. */
@Component
class OutcomesOwed implements TodayItems {

    private final OutcomeDesk desk;
    private final Messages messages;

    OutcomesOwed(OutcomeDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "outcome.desk.today.title";
    }

    @Override
    public Set<Role> concerns() {
        return Set.of(Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR);
    }

    @Override
    public List<Item> waiting(Locale language) {
        return desk.owed().stream().map(each -> item(each, language)).toList();
    }

    private Item item(Consultation consultation, Locale language) {
        String title = consultation.text().title().text(language);
        String why = consultation
                .closesAt()
                .map(at -> messages.get(language, "outcome.desk.today.closed", Dates.date(language, at)))
                .orElse(null);
        return new Item(
                1,
                messages.get(language, "outcome.desk.today.owed", title),
                "desk/outcomes/" + consultation.slug(),
                why,
                null);
    }
}
