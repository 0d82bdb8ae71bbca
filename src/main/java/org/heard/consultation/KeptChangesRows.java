package org.heard.consultation;

import org.springframework.data.jpa.repository.JpaRepository;

interface KeptChangesRows extends JpaRepository<KeptChanges, KeptChanges.Key> {}
