package org.heard.response;

import java.util.List;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.springframework.data.jpa.repository.JpaRepository;

interface GroupSessionRows extends JpaRepository<GroupSession, UUID> {

    List<GroupSession> findByConsultationIdOrderByHeldOnDesc(Consultation.Id consultation);
}
