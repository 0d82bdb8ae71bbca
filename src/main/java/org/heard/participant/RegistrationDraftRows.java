package org.heard.participant;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;

interface RegistrationDraftRows extends JpaRepository<RegistrationDraft, String> {

    void deleteByChangedAtBefore(Instant moment);
}
