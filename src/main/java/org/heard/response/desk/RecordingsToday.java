package org.heard.response.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.account.Role;
import org.heard.account.desk.TodayItems;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.language.Messages;
import org.heard.response.attachment.RecordingDesk;
import org.springframework.stereotype.Component;

/** Recordings that nobody has put into words yet, consultation by consultation. */
@Component
class RecordingsToday implements TodayItems {

    private static final int ORDER = 120;

    private final RecordingDesk desk;
    private final Consultations consultations;
    private final Messages messages;

    RecordingsToday(RecordingDesk desk, Consultations consultations, Messages messages) {
        this.desk = desk;
        this.consultations = consultations;
        this.messages = messages;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "response.file.desk.today.title";
    }

    @Override
    public Set<Role> concerns() {
        return Set.of(Role.ANALYST, Role.EDITOR, Role.ADMINISTRATOR);
    }

    @Override
    public List<Item> waiting(Locale language) {
        return consultations.all().stream()
                .flatMap(consultation -> item(consultation, language).stream())
                .toList();
    }

    private List<Item> item(Consultation consultation, Locale language) {
        var waiting = desk.waiting(consultation.id());
        if (waiting.isEmpty()) {
            return List.of();
        }
        // the one that has waited longest is the next to be done
        String answer =
                waiting.getFirst().response().map(id -> "/" + id.value()).orElse("");
        return List.of(new Item(
                waiting.size(),
                messages.get(
                        language,
                        "response.file.desk.today",
                        waiting.size(),
                        consultation.text().title().text(language)),
                "desk/consultations/" + consultation.slug() + "/answers" + answer));
    }
}
