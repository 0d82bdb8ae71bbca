package org.heard.format.making;

import java.util.List;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;

/** Publications of one kind, at most one of each public consultation, under its short name. */
public abstract class ConsultationFolder extends PublicationFolder {

    private final Consultations consultations;

    /** @param folder the first part of their paths, without a slash */
    protected ConsultationFolder(String folder, Consultations consultations) {
        super(folder);
        this.consultations = consultations;
    }

    @Override
    public final List<Publication> all() {
        return consultations.all().stream()
                .filter(Consultation::isPublic)
                .flatMap(consultation -> published(consultation).stream())
                .toList();
    }

    @Override
    protected final Optional<Publication> named(String slug) {
        return consultations.publicBySlug(slug).flatMap(this::published);
    }

    /** The one of a consultation, if it has one. */
    protected abstract Optional<Publication> published(Consultation consultation);
}
