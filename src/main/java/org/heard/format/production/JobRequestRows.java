package org.heard.format.production;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface JobRequestRows extends JpaRepository<JobRequest, JobRequest.Key> {

    List<JobRequest> findByKeyJobIn(Collection<UUID> jobs);

    List<JobRequest> findByKeyRequest(UUID request);

    Optional<JobRequest> findByLink(String hash);
}
