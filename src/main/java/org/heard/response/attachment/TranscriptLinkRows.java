package org.heard.response.attachment;

import org.springframework.data.jpa.repository.JpaRepository;

interface TranscriptLinkRows extends JpaRepository<TranscriptLink, String> {}
