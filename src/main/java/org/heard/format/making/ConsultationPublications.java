package org.heard.format.making;

import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What consultations say. */
@Service
@Order(10)
class ConsultationPublications extends ConsultationFolder {

    private final ConsultationSource sources;

    ConsultationPublications(Consultations consultations, ConsultationSource sources) {
        super("consultations", consultations);
        this.sources = sources;
    }

    @Override
    protected Optional<Publication> published(Consultation consultation) {
        return Optional.of(new WrittenPublication(
                path(consultation.slug()),
                consultation.slug(),
                consultation.text().title(),
                Long.toString(consultation.version()),
                consultation.text().title()::has,
                language -> sources.of(consultation, language)));
    }
}
