package org.heard.participant;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heard.participant.Participant.ConfirmedBy;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Registers people of the demonstration's county, once: confirmed, waiting for a letter, a call or a click. */
@Component
@ConditionalOnProperty("heard.demo")
@Order(50)
class DemoPeople implements ApplicationRunner {

    private final ParticipantRows rows;
    private final PersonalLinks links;
    private final RegistrationPost post;
    private final Clock clock;

    DemoPeople(ParticipantRows rows, PersonalLinks links, RegistrationPost post, Clock clock) {
        this.rows = rows;
        this.links = links;
        this.post = post;
        this.clock = clock;
    }

    /** A person as the demo file has her. */
    record Entry(
            int registeredDaysAgo,
            @Nullable ConfirmedBy confirmedBy,
            int confirmedAfterDays,
            @Nullable Elsewhere proposed,
            Profile profile) {}

    /** Another e-mail address, which waits to be confirmed. */
    record Elsewhere(int daysAgo, String email) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (rows.count() > 0) {
            return;
        }
        try (var in = new ClassPathResource("demo/people.json").getInputStream()) {
            List<Entry> entries = JsonMapper.builder().build().readValue(in, new TypeReference<List<Entry>>() {});
            entries.forEach(this::add);
        }
    }

    private void add(Entry entry) {
        Profile profile = entry.profile();
        Instant registered = ago(entry.registeredDaysAgo());
        Link confirmation = links.fresh();
        var person = new Participant(
                Participant.Id.random(), links.fresh(), confirmation, profile, links.emailOf(profile), registered);
        if (entry.confirmedBy() == null) {
            post.askFirst(profile, confirmation.code());
        } else {
            Instant confirmed = registered.plus(Duration.ofDays(entry.confirmedAfterDays()));
            person.confirm(entry.confirmedBy(), links.emailOf(profile), confirmed);
        }
        if (entry.proposed() != null) {
            move(person, entry.proposed());
        }
        rows.save(person);
    }

    private void move(Participant person, Elsewhere elsewhere) {
        Link confirmation = links.fresh();
        Profile moved = person.profile().with(new Reach(Channel.EMAIL, elsewhere.email(), "", "", ""));
        person.propose(moved, confirmation, ago(elsewhere.daysAgo()));
        post.askNewAddress(moved, confirmation.code());
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
