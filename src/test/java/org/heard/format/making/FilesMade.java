package org.heard.format.making;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.database.BlobStore;
import org.springframework.context.ApplicationContext;

/** A ready file for a test, without waiting for one to be made. */
public final class FilesMade {

    private FilesMade() {}

    /** Offers a small file of a consultation in a form. */
    public static void one(ApplicationContext context, Consultation.Id consultation, Locale language, FileForm form) {
        ReadyFileRows rows = context.getBean(ReadyFileRows.class);
        boolean there = rows.findByConsultation(consultation.value()).stream()
                .anyMatch(file -> file.form() == form
                        && file.language().equals(language)
                        && file.content().isPresent());
        if (there) {
            return;
        }
        byte[] bytes = ("A file as " + form).getBytes(StandardCharsets.UTF_8);
        UUID name = UUID.randomUUID();
        context.getBean(BlobStore.class).keep(name, bytes);
        var file = new ReadyFile(consultation, language, form);
        file.made("0123456789abcdef0123456789abcdef", name, bytes.length, new Made(Duration.ZERO, 0), Instant.now());
        rows.save(file);
    }
}
