package org.heard.format.making;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReadyFileRows extends JpaRepository<ReadyFile, UUID> {

    List<ReadyFile> findByConsultation(UUID consultation);
}
