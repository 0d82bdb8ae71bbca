package org.heard.format.production;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProductionJobRows extends JpaRepository<ProductionJob, ProductionJob.Id> {

    Optional<ProductionJob> findByShared(String shared);

    List<ProductionJob> findByConsultationAndStateIn(UUID consultation, Collection<JobState> states);

    List<ProductionJob> findByStateIn(Collection<JobState> states);

    List<ProductionJob> findByStateInOrderByFinishedAtDesc(Collection<JobState> states, Limit limit);

    List<ProductionJob> findByFinishedAtBefore(Instant moment);
}
