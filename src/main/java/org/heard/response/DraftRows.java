package org.heard.response;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DraftRows extends JpaRepository<Draft, Draft.Id> {

    Optional<Draft> findByCodeHash(String codeHash);

    /** The draft, kept from all others until the transaction ends: two tabs that save at once take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.codeHash = ?1")
    Optional<Draft> takeByCodeHash(String codeHash);

    /** The same by its name. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.id = ?1")
    Optional<Draft> takeById(Draft.Id id);

    @Query("select distinct d.consultationId from Draft d")
    List<Consultation.Id> consultations();

    @Modifying
    @Query("delete from Draft d where d.consultationId = ?1")
    int deleteFor(Consultation.Id consultation);

    /** Deletes those for which everyone's time counts. */
    @Modifying
    @Query("delete from Draft d where d.consultationId = ?1 and d.moreTime is null and d.keptUntil is null")
    int deleteUsualFor(Consultation.Id consultation);

    /** Those for which somebody's own time counts. */
    @Query("select d from Draft d where d.consultationId = ?1 and (d.moreTime is not null or d.keptUntil is not null)")
    List<Draft> unusualFor(Consultation.Id consultation);
}
