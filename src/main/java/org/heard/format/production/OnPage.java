package org.heard.format.production;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.format.video.SignVideos;
import org.heard.participant.InformationFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a consultation's own page has what somebody would have to make: a film, Easy Read, another language. */
@Component
class OnPage {

    private final SignVideos videos;

    OnPage(SignVideos videos) {
        this.videos = videos;
    }

    /** Whether whoever opens the page finds it there. */
    boolean has(Optional<Consultation> about, @Nullable UUID document, Wanted wanted) {
        InformationFormat format = wanted.format();
        return document == null
                && format != null
                && about.filter(Consultation::isPublic)
                        .filter(consultation -> has(consultation, format, Locale.forLanguageTag(wanted.language())))
                        .isPresent();
    }

    private boolean has(Consultation about, InformationFormat format, Locale language) {
        return switch (format) {
            case BSL_VIDEO -> videos.published(about.id()).isPresent();
            case EASY_READ -> about.text().hasEasyRead(language);
            case STANDARD ->
                about.text().title().has(language) && about.text().summary().has(language);
            default -> false;
        };
    }
}
