package org.heard.format.production.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.account.Role;
import org.heard.account.desk.TodayItems;
import org.heard.format.production.JobBoard;
import org.heard.format.production.JobSheet;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.springframework.stereotype.Component;

/** Jobs that are overdue, have to be ready within three working days, come too late, or have nobody to see to them. */
@Component
class ProductionToday implements TodayItems {

    private final JobBoard board;
    private final LanguageNames names;
    private final Messages messages;
    private final Clock clock;

    ProductionToday(JobBoard board, LanguageNames names, Messages messages, Clock clock) {
        this.board = board;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public String titleKey() {
        return "production.jobs.title";
    }

    @Override
    public Set<Role> concerns() {
        return Set.of(Role.FRONT_DESK, Role.EDITOR, Role.ADMINISTRATOR);
    }

    @Override
    public List<Item> waiting(Locale language) {
        LocalDate today = Dates.day(clock.instant());
        List<JobSheet> pressing = board.open().stream()
                .filter(sheet -> board.isPressing(sheet) || sheet.job().owner().isEmpty())
                .toList();
        return TodayItems.first(
                pressing,
                sheet -> item(language, sheet, today),
                more -> new Item(more, messages.get(language, "production.today.more", more), JobsView.ADDRESS));
    }

    private Item item(Locale language, JobSheet sheet, LocalDate today) {
        return new Item(
                Math.max(1, sheet.waiting()),
                messages.get(
                        language,
                        "production.heading",
                        sheet.job().wanted().name(messages, names, language),
                        sheet.job().wanted().subject()),
                JobView.address(sheet.job().id()),
                why(language, sheet, today),
                sheet.due().orElse(null));
    }

    /** The most that is to be said about it, and what has to be done. */
    private String why(Locale language, JobSheet sheet, LocalDate today) {
        String key;
        if (sheet.job().owner().isEmpty()) {
            key = "nobody";
        } else if (sheet.job().isLateFromSupplier(today)) {
            key = "supplier-late";
        } else if (sheet.comesTooLate()) {
            key = "too-late";
        } else {
            key = sheet.job().state().name().toLowerCase(Locale.ROOT);
        }
        return messages.get(language, "production.today." + key);
    }
}
