package org.heard.response;

import java.util.List;
import org.heard.consultation.Consultation;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FlagRows extends JpaRepository<Flag, Flag.Id> {

    @Query("select f from Flag f where f.id.response = ?1 order by f.id.kind")
    List<Flag> of(Response.Id response);

    @Query("""
            select f from Flag f, Response r
            where f.id.response = r.id and r.consultationId = ?1 and f.verdict is null order by f.raisedAt""")
    List<Flag> waiting(Consultation.Id consultation);
}
