package org.heard.response.paper.ui;

import java.util.Locale;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.making.PersonalDocuments.NotMade;
import org.heard.language.Languages;
import org.heard.questionnaire.Previews;
import org.heard.questionnaire.Questionnaire;
import org.heard.response.paper.PaperCopies;
import org.heard.response.paper.Print;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The printed form of questions that may not be published yet, for staff: it says that it is a preview and has no code. */
@RestController
class PaperPreviewFile {

    private static final String ADDRESS = "/desk/files/paper-preview/";

    private final Previews previews;
    private final Consultations consultations;
    private final PaperCopies copies;
    private final Languages languages;

    PaperPreviewFile(Previews previews, Consultations consultations, PaperCopies copies, Languages languages) {
        this.previews = previews;
        this.consultations = consultations;
        this.copies = copies;
        this.languages = languages;
    }

    /** Where the form of the version with this key is found. */
    static String address(String key, Print print) {
        return ADDRESS + key + "?language=" + print.language().toLanguageTag() + "&" + PaperView.SIZE + "="
                + print.points() + (print.easyRead() ? "&" + PaperView.EASY_READ + "=1" : "");
    }

    @GetMapping(ADDRESS + "{key}")
    ResponseEntity<byte[]> make(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(name = PaperView.SIZE, defaultValue = "") String size,
            @RequestParam(name = PaperView.EASY_READ, defaultValue = "") String easyRead) {
        Questionnaire asked = previews.find(key).orElseThrow(PaperPreviewFile::nothing);
        Consultation about = consultations.byId(asked.consultationId()).orElseThrow(PaperPreviewFile::nothing);
        Locale reader = languages.byTag(language).orElse(languages.first());
        var print = new Print(reader, Print.size(size), !easyRead.isEmpty());
        try {
            return PaperFile.hand(
                    copies.preview(about, asked, print), "preview-" + about.slug() + "-" + print.points() + "pt.pdf");
        } catch (NotMade busy) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, busy);
        }
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
