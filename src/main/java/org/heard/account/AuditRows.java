package org.heard.account;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuditRows extends JpaRepository<AuditEntry, Long> {

    Slice<AuditEntry> findAllByOrderByIdDesc(Pageable page);
}
