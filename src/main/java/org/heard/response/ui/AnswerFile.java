package org.heard.response.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.making.FileForm;
import org.heard.format.making.PersonalDocuments;
import org.heard.format.making.PersonalDocuments.NotMade;
import org.heard.html.Allowances;
import org.heard.language.Languages;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.heard.questionnaire.Questions;
import org.heard.response.CodeTries;
import org.heard.response.Draft;
import org.heard.response.Drafts;
import org.heard.response.Response;
import org.heard.response.Responses;
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
 * "My answer, in my format": made for whoever has the code of a sent answer, handed over and forgotten. The code is posted,
 * so that it stands in no address and no log. Whoever asks very often is asked to wait a little.
 */
@RestController
class AnswerFile {

    static final String ADDRESS = "/files/answers";
    /** Says on the page of the copy that a file could not be made. */
    static final String FAILED = "file";

    private static final int FILES = 90;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final Drafts drafts;
    private final Responses responses;
    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final AnswerSource source;
    private final PersonalDocuments documents;
    private final Languages languages;
    private final CodeTries tries;
    private final Allowances files = new Allowances(FILES, PERIOD);

    AnswerFile(
            Drafts drafts,
            Responses responses,
            Consultations consultations,
            Questionnaires questionnaires,
            AnswerSource source,
            PersonalDocuments documents,
            Languages languages,
            CodeTries tries) {
        this.drafts = drafts;
        this.responses = responses;
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.source = source;
        this.documents = documents;
        this.languages = languages;
        this.tries = tries;
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> make(
            @RequestParam String code,
            @RequestParam String form,
            @RequestParam String language,
            @RequestParam(defaultValue = "false") boolean inAddress,
            HttpServletRequest request) {
        String from = request.getRemoteAddr();
        Draft draft = draft(code, from);
        Response response = responses.of(draft).orElseThrow(AnswerFile::nothing);
        Consultation consultation = consultations
                .byId(draft.consultationId())
                .filter(Consultation::isPublic)
                .orElseThrow(AnswerFile::nothing);
        Questions questions = questionnaires
                .byId(response.questionnaireId())
                .map(Questionnaire::questions)
                .orElse(Questions.none());
        Locale reader = languages.byTag(language).orElse(languages.first());
        FileForm wanted = form(form, reader);
        if (!files.take(from)) {
            return notNow(reader, consultation, inAddress ? code : "");
        }
        try {
            return hand(
                    documents.make(source.of(consultation, questions, response, reader), wanted),
                    wanted,
                    consultation.slug());
        } catch (NotMade busy) {
            return notNow(reader, consultation, inAddress ? code : "");
        }
    }

    private static ResponseEntity<byte[]> notNow(Locale reader, Consultation consultation, String code) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + reader.toLanguageTag() + "/" + Journey.path(consultation.slug(), Step.COPY)
                        + "?" + FAILED + "=failed"
                        + (code.isEmpty() ? "" : "&" + Journey.CODE + "=" + URLEncoder.encode(code, UTF_8))))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private Draft draft(String typed, String from) {
        if (!tries.mayTry(from)) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<Draft> draft;
        try {
            draft = drafts.find(SpeakableCode.parse(typed, Drafts.CODE_GROUPS));
        } catch (IllegalArgumentException mistyped) {
            throw nothing();
        }
        return draft.orElseThrow(() -> {
            tries.wrong(from);
            return nothing();
        });
    }

    private FileForm form(String name, Locale language) {
        return documents.forms(language).stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow(AnswerFile::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity<byte[]> hand(byte[] content, FileForm form, String slug) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("answer-" + slug + form.suffix() + "." + form.extension())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
