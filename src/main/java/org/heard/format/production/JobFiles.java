package org.heard.format.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.DocumentType;
import org.heard.consultation.Documents;
import org.heard.database.BlobStore;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Files that suppliers send. Of a consultation they become documents; others open for those who asked only. */
@Component
class JobFiles {

    private final BlobStore blobs;
    private final Documents documents;
    private final Consultations consultations;
    private final Languages languages;
    private final LanguageNames names;
    private final Messages messages;

    JobFiles(
            BlobStore blobs,
            Documents documents,
            Consultations consultations,
            Languages languages,
            LanguageNames names,
            Messages messages) {
        this.blobs = blobs;
        this.documents = documents;
        this.consultations = consultations;
        this.languages = languages;
        this.names = names;
        this.messages = messages;
    }

    /** A file and what it is. */
    record Opened(DocumentType type, Resource content) {}

    void keep(ProductionJob job, byte[] content) {
        DocumentType type = Documents.check(content);
        UUID name = UUID.randomUUID();
        blobs.keep(name, content);
        job.keepFile(name, type, content.length).ifPresent(blobs::drop);
    }

    Optional<Opened> open(ProductionJob job) {
        return job.file()
                .own()
                .flatMap(blobs::find)
                .flatMap(content -> job.file().type().map(type -> new Opened(type, content)));
    }

    /** Gives it to everyone, where it says a consultation. */
    void offer(ProductionJob job) {
        Optional<Consultation> about = job.consultation().flatMap(consultations::byId);
        if (about.isPresent()) {
            Resource content = job.file().own().flatMap(blobs::find).orElseThrow();
            try {
                var document = documents.offer(
                        about.get().id(),
                        title(job, about.get()),
                        job.wanted().language(),
                        content.getContentAsByteArray());
                job.offeredAs(document.id());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** "Day services in Llanbedw: BSL video", in every language that the title is written in. */
    private Translated title(ProductionJob job, Consultation about) {
        var title = new HashMap<String, String>();
        for (Locale language : languages.all()) {
            if (about.text().title().has(language)) {
                String subject = job.document().isPresent()
                        ? job.wanted().subject()
                        : about.text().title().exactly(language);
                title.put(
                        language.toLanguageTag(),
                        messages.get(
                                language,
                                "production.document",
                                subject,
                                job.wanted().name(messages, names, language)));
            }
        }
        return Translated.of(title);
    }
}
