package org.heard.participant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ParticipantRows extends JpaRepository<Participant, Participant.Id> {

    Optional<Participant> findByLinkHash(String linkHash);

    Optional<Participant> findByConfirmHash(String confirmHash);

    List<Participant> findByEmailHash(String emailHash);

    List<Participant> findByProfileIsNullAndRegisteredAtBefore(Instant moment);

    List<Participant> findByProfileIsNotNullAndProposedAtBefore(Instant moment);

    List<Participant> findByProfileIsNotNullAndAskedAtBefore(Instant moment);

    List<Participant> findByProfileIsNotNullAndAskedAtIsNullAndKeptSinceBefore(Instant moment);

    List<Participant> findByProfileIsNullOrderByRegisteredAt();

    long countByProfileIsNull();

    @Query("select p from Participant p where p.profile is not null order by p.registeredAt")
    List<Participant> findConfirmed();
}
