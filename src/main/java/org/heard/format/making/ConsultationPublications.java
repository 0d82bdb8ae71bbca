package org.heard.format.making;

import java.util.List;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What consultations say. */
@Service
@Order(10)
class ConsultationPublications extends PublicationFolder {

    private final Consultations consultations;
    private final ConsultationSource sources;

    ConsultationPublications(Consultations consultations, ConsultationSource sources) {
        super("consultations");
        this.consultations = consultations;
        this.sources = sources;
    }

    @Override
    public List<Publication> all() {
        return consultations.all().stream()
                .filter(Consultation::isPublic)
                .map(this::published)
                .toList();
    }

    @Override
    protected Optional<Publication> named(String slug) {
        return consultations.publicBySlug(slug).map(this::published);
    }

    private Publication published(Consultation consultation) {
        return new WrittenPublication(
                path(consultation.slug()),
                consultation.slug(),
                consultation.text().title(),
                Long.toString(consultation.version()),
                consultation.text().title()::has,
                language -> sources.of(consultation, language));
    }
}
