package org.heard.response.paper.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.making.PersonalDocuments.NotMade;
import org.heard.html.Allowances;
import org.heard.language.Languages;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.AnsweringTime;
import org.heard.response.paper.PaperCopies;
import org.heard.response.paper.Print;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Makes a person's own form. It is asked for by POST, because a code is kept for it. Whoever asks very often gets forms
 * without a code, and in the end is asked to wait or to print the page: nobody fills the database or keeps others waiting.
 */
@RestController
class PaperFile {

    static final String ADDRESS = "/files/paper";
    /** Says on the page about paper that the file could not be made. */
    static final String FAILED = "file";

    private static final int FORMS = 180;
    private static final int FORMS_WITH_CODES = 60;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final PaperCopies copies;
    private final Languages languages;
    private final Clock clock;
    private final Allowances forms = new Allowances(FORMS, PERIOD);
    private final Allowances codes = new Allowances(FORMS_WITH_CODES, PERIOD);

    PaperFile(
            Consultations consultations,
            Questionnaires questionnaires,
            PaperCopies copies,
            Languages languages,
            Clock clock) {
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.copies = copies;
        this.languages = languages;
        this.clock = clock;
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> make(
            @RequestParam String slug,
            @RequestParam String language,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(name = PaperView.EASY_READ, defaultValue = "") String easyRead,
            HttpServletRequest request) {
        Consultation consultation = consultations
                .publicBySlug(slug)
                .filter(found -> AnsweringTime.of(found).mayBegin(clock.instant()))
                .orElseThrow(PaperFile::nothing);
        Questionnaire asked = questionnaires.forConsultation(consultation.id()).orElseThrow(PaperFile::nothing);
        Locale reader = languages.byTag(language).orElse(languages.first());
        var print = new Print(reader, Print.size(size), !easyRead.isEmpty());
        String from = request.getRemoteAddr();
        if (!forms.take(from)) {
            return notNow(reader, consultation);
        }
        try {
            return hand(
                    codes.take(from)
                            ? copies.print(consultation, asked, print, 1)
                            : copies.printWithoutCode(consultation, asked, print),
                    "form-" + consultation.slug() + "-" + print.points() + "pt.pdf");
        } catch (NotMade busy) {
            return notNow(reader, consultation);
        }
    }

    private static ResponseEntity<byte[]> notNow(Locale reader, Consultation consultation) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + reader.toLanguageTag() + "/consultations/" + consultation.slug() + "/paper?"
                        + FAILED + "=failed"))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static ResponseEntity<byte[]> hand(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
