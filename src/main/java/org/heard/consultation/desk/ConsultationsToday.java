package org.heard.consultation.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.account.Role;
import org.heard.account.desk.TodayItems;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.PublishingPolicy;
import org.heard.language.Dates;
import org.heard.language.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Consultations that close soon, and drafts that are ready and wait for a publisher. */
@Component
class ConsultationsToday implements TodayItems {

    private final Consultations consultations;
    private final PublishingPolicy policy;
    private final Messages messages;
    private final Clock clock;

    ConsultationsToday(Consultations consultations, PublishingPolicy policy, Messages messages, Clock clock) {
        this.consultations = consultations;
        this.policy = policy;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "consultation.desk.today.title";
    }

    @Override
    public Set<Role> concerns() {
        return Set.of(Role.EDITOR, Role.PUBLISHER);
    }

    @Override
    public List<Item> waiting(Locale language) {
        Instant now = clock.instant();
        List<Consultation> all = consultations.all();
        Stream<Item> closing = all.stream()
                .filter(each -> StatusBadge.isClosingSoon(each, now))
                .sorted(Comparator.comparing(each -> each.closesAt().orElse(Instant.MAX)))
                .map(each -> item(each, "consultation.desk.today.closing", each.closesAt(), language));
        Stream<Item> ready = all.stream()
                .filter(each -> !each.isPublic() && policy.reasonsAgainst(each).isEmpty())
                .sorted(Comparator.comparing(each -> each.opensAt().orElse(Instant.MAX)))
                .map(each -> item(each, "consultation.desk.today.ready", each.opensAt(), language));
        return Stream.concat(closing, ready).toList();
    }

    private Item item(Consultation consultation, String key, Optional<Instant> due, Locale language) {
        String title = consultation.text().title().text(language);
        @Nullable Instant by = due.orElse(null);
        return new Item(
                1,
                messages.get(language, key, title),
                "desk/consultations/" + consultation.slug(),
                null,
                by == null ? null : Dates.day(by));
    }
}
