package org.heard.participant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ParticipantRows extends JpaRepository<Participant, Participant.Id> {

    Optional<Participant> findByLinkHash(String linkHash);

    Optional<Participant> findByConfirmHash(String confirmHash);

    List<Participant> findByEmailHash(String emailHash);

    List<Participant> findByProfileIsNullAndProposedAtBefore(Instant moment);

    List<Participant> findByProfileIsNotNullAndProposedAtBefore(Instant moment);

    List<Participant> findByProfileIsNotNullAndKeptSinceBefore(Instant moment);

    List<Participant> findByProfileIsNullOrderByRegisteredAt();

    long countByProfileIsNull();

    List<Participant> findByProfileIsNotNullOrderByRegisteredAt();
}
