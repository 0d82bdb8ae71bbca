package org.heard.consultation;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredDocumentRows extends JpaRepository<StoredDocument, UUID> {}
