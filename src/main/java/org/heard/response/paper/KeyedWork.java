package org.heard.response.paper;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.consultation.Consultation;
import org.heard.privacy.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps, sealed, what a member of staff is keying in, so that a closed tab costs nothing. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FRONT_DESK', 'EDITOR', 'ADMINISTRATOR')")
public class KeyedWork {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Seal seal;
    private final Staff staff;
    private final Clock clock;

    KeyedWork(JdbcClient database, Seal seal, Staff staff, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.staff = staff;
        this.clock = clock;
    }

    /** Keeps it in the place of what was kept before. */
    public void keep(Consultation.Id consultation, KeyedForm form) {
        database.sql("REPLACE INTO keyed_work (consultation_id, staff_id, content, kept_at) VALUES (?, ?, ?, ?)")
                .param(consultation.value())
                .param(who())
                .param(seal.close(JSON.writeValueAsString(form)))
                .param(java.sql.Timestamp.from(clock.instant()))
                .update();
    }

    /** What she had begun. */
    @Transactional(readOnly = true)
    public Optional<KeyedForm> find(Consultation.Id consultation) {
        return database.sql("SELECT content FROM keyed_work WHERE consultation_id = ? AND staff_id = ?")
                .param(consultation.value())
                .param(who())
                .query(String.class)
                .optional()
                .map(content -> JSON.readValue(seal.open(content), KeyedForm.class));
    }

    /** Lets it go. */
    public void drop(Consultation.Id consultation) {
        database.sql("DELETE FROM keyed_work WHERE consultation_id = ? AND staff_id = ?")
                .param(consultation.value())
                .param(who())
                .update();
    }

    private UUID who() {
        return staff.current().map(SignedIn::id).orElseThrow().value();
    }
}
