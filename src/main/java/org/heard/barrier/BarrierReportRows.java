package org.heard.barrier;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface BarrierReportRows extends JpaRepository<BarrierReport, BarrierReport.Id> {

    List<BarrierReport> findByAnsweredAtIsNullOrderByDueOnAscReportedAtAsc();

    List<BarrierReport> findByAnsweredAtIsNotNullOrderByAnsweredAtDesc(Limit limit);

    long deleteByAnsweredAtBefore(Instant moment);
}
