package org.heard.format.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.account.Role;
import org.heard.account.desk.TodayItems;
import org.heard.format.making.FileDesk;
import org.heard.language.Messages;
import org.springframework.stereotype.Component;

/** Files that nobody can have because a check found something wrong with them. */
@Component
class FilesToday implements TodayItems {

    private final FileDesk desk;
    private final Messages messages;

    FilesToday(FileDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public String titleKey() {
        return "making.desk.title";
    }

    @Override
    public Set<Role> concerns() {
        return Set.of(Role.EDITOR, Role.ADMINISTRATOR);
    }

    @Override
    public List<Item> waiting(Locale language) {
        long withheld = desk.withheld();
        return withheld == 0
                ? List.of()
                : List.of(new Item(
                        (int) withheld, messages.get(language, "making.today.withheld", withheld), FilesView.ADDRESS));
    }
}
