package org.heard.response;

import java.util.List;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ResponseRows extends JpaRepository<Response, Response.Id> {

    Optional<Response> findByReceipt(String receipt);

    List<Response> findByConsultationIdOrderBySentAt(Consultation.Id consultation);

    List<Response> findByBeside(Response.Id other);

    boolean existsByConsultationIdAndWordsAndIdNot(Consultation.Id consultation, String words, Response.Id itself);

    Optional<Response> findByOnce(String once);

    List<Response> findByConsultationIdAndKeyedByNotNullOrderBySentAt(Consultation.Id consultation);

    boolean existsByReceipt(String receipt);

    @Query("""
            select new org.heard.response.Responses$Row(r.capacity, r.wayIn, count(r))
            from Response r where r.consultationId = ?1 group by r.capacity, r.wayIn""")
    List<Responses.Row> count(Consultation.Id consultation);
}
