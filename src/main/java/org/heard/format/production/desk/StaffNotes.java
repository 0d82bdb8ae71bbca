package org.heard.format.production.desk;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.format.Note;
import org.heard.language.Dates;

/** What staff wrote down about a request or a job, the latest first. */
public final class StaffNotes extends OrderedList {

    /** Shows all of them, each with who wrote it and when. */
    public StaffNotes(List<Note> notes, Staff staff) {
        notes.reversed().forEach(note -> {
            String who = staff.byId(new StaffMember.Id(note.by()))
                    .map(StaffMember::name)
                    .orElseGet(() -> getTranslation("production.someone"));
            var line = new ListItem(getTranslation("production.noted", Dates.dateTime(getLocale(), note.at()), who));
            var words = new Paragraph(note.text());
            words.addClassName("peoples-words");
            line.add(words);
            add(line);
        });
    }
}
