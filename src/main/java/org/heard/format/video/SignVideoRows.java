package org.heard.format.video;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignVideoRows extends JpaRepository<SignVideo, UUID> {

    Optional<SignVideo> findByConsultation(UUID consultation);
}
