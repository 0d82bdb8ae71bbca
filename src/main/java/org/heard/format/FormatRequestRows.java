package org.heard.format;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface FormatRequestRows extends JpaRepository<FormatRequest, FormatRequest.Id> {

    Optional<FormatRequest> findByOnce(UUID once);

    /** What was asked for together, in the order of asking. */
    List<FormatRequest> findByCodeOrderByAskedAtAscIdAsc(String code);

    boolean existsByCode(String code);

    List<FormatRequest> findByStateInOrderByDueOnAscAskedAtAsc(Collection<RequestState> states);

    List<FormatRequest> findByStateInOrderByAskedAtDesc(Collection<RequestState> states, Limit limit);

    long deleteByFinishedAtBefore(Instant moment);
}
