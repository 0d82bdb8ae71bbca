package org.heard.format.making;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.language.Translated;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What consultations say. */
@Service
@Order(10)
class ConsultationPublications implements Publications {

    private static final String FOLDER = "consultations/";

    private final Consultations consultations;
    private final ConsultationSource sources;

    ConsultationPublications(Consultations consultations, ConsultationSource sources) {
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
    public Optional<Publication> at(String path) {
        return Optional.of(path)
                .filter(known -> known.startsWith(FOLDER))
                .flatMap(known -> consultations.publicBySlug(known.substring(FOLDER.length())))
                .map(this::published);
    }

    private Publication published(Consultation consultation) {
        return new Published(consultation, sources);
    }

    private record Published(Consultation consultation, ConsultationSource sources) implements Publication {

        @Override
        public String path() {
            return FOLDER + consultation.slug();
        }

        @Override
        public String fileName() {
            return consultation.slug();
        }

        @Override
        public Translated title() {
            return consultation.text().title();
        }

        @Override
        public String version() {
            return Long.toString(consultation.version());
        }

        @Override
        public boolean has(Locale language) {
            return title().has(language);
        }

        @Override
        public Source source(Locale language) {
            return sources.of(consultation, language);
        }
    }
}
