package org.heard.format.making;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.database.BlobStore;
import org.springframework.context.ApplicationContext;

/** A ready file for a test, without waiting for one to be made. */
public final class FilesMade {

    private FilesMade() {}

    /** Offers a small file of a consultation in a form. */
    public static void one(ApplicationContext context, Consultation.Id consultation, Locale language, FileForm form) {
        ReadyFileRows rows = context.getBean(ReadyFileRows.class);
        String path = "consultations/"
                + context.getBean(Consultations.class)
                        .byId(consultation)
                        .orElseThrow()
                        .slug();
        Publication publication = context.getBean(Shelf.class).at(path).orElseThrow();
        String version = publication.source(language).version();
        boolean there = rows.findByPublication(path).stream()
                .anyMatch(file -> file.form() == form
                        && file.language().equals(language)
                        && file.isMadeFrom(version)
                        && file.content().isPresent());
        if (there) {
            return;
        }
        byte[] bytes = ("A file as " + form).getBytes(StandardCharsets.UTF_8);
        UUID name = UUID.randomUUID();
        context.getBean(BlobStore.class).keep(name, bytes);
        var file = new ReadyFile(path, language, form);
        file.made(version, name, bytes.length, new Made(Duration.ZERO, 0), Instant.now());
        rows.save(file);
    }
}
