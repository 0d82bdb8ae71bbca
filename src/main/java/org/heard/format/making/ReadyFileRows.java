package org.heard.format.making;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReadyFileRows extends JpaRepository<ReadyFile, UUID> {

    List<ReadyFile> findByPublication(String publication);

    List<ReadyFile> findAllByOrderByPublicationAscLanguageAscFormAsc();

    long countByProblemIsNotNull();

    @Query("select distinct f.publication from ReadyFile f")
    List<String> publications();

    @Query("select distinct f.publication from ReadyFile f where f.madeFrom = '' or f.nextTryAt <= :now")
    List<String> toBeMadeAgain(Instant now);
}
