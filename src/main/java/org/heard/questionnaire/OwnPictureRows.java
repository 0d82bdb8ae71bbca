package org.heard.questionnaire;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OwnPictureRows extends JpaRepository<OwnPicture, UUID> {

    List<OwnPicture> findAllByOrderByNameAscKeptAtDesc();
}
