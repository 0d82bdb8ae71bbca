package org.heard.format.making;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.database.BlobStore;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that everyone can have of a consultation, at the same moment as its page (F2). */
@Service
@Transactional(readOnly = true)
public class ReadyFiles {

    private final ReadyFileRows rows;
    private final Consultations consultations;
    private final BlobStore blobs;

    ReadyFiles(ReadyFileRows rows, Consultations consultations, BlobStore blobs) {
        this.rows = rows;
        this.consultations = consultations;
        this.blobs = blobs;
    }

    /** Those that are ready, in the order of their forms; languages stand together. */
    public List<ReadyFile> of(Consultation consultation) {
        return rows.findByConsultation(consultation.id().value()).stream()
                .filter(file -> file.content().isPresent())
                .sorted(Comparator.comparing((ReadyFile file) -> file.language().toLanguageTag())
                        .thenComparing(ReadyFile::form))
                .toList();
    }

    /** Where a file can be had, from the root of the site: its name says what it is and how it is made. */
    public static String address(Consultation consultation, ReadyFile file) {
        return FileDownload.ADDRESS + consultation.slug() + "/"
                + file.language().toLanguageTag() + "/" + consultation.slug()
                + file.form().suffix() + "." + file.form().extension();
    }

    /** A file and what is in it. */
    record Opened(ReadyFile file, Resource content) {}

    Optional<Opened> open(String slug, Locale language, String name) {
        return consultations
                .publicBySlug(slug)
                .flatMap(consultation -> of(consultation).stream()
                        .filter(file -> file.language().equals(language)
                                && address(consultation, file).endsWith("/" + name))
                        .findFirst()
                        .flatMap(
                                file -> file.content().flatMap(blobs::find).map(content -> new Opened(file, content))));
    }
}
