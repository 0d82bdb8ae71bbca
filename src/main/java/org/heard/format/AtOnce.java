package org.heard.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.making.FileForm;
import org.heard.format.making.ReadyFiles;
import org.heard.language.Languages;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;
import org.springframework.stereotype.Component;

/** Finds what somebody asks for among the files that are ready: she should not wait for what is there (F2). */
@Component
class AtOnce {

    private final Consultations consultations;
    private final ReadyFiles files;
    private final Languages languages;

    AtOnce(Consultations consultations, ReadyFiles files, Languages languages) {
        this.consultations = consultations;
        this.files = files;
        this.languages = languages;
    }

    /**
     * A file that is what somebody asked for.
     *
     * @param wanted what she asked for
     * @param form what it is
     * @param language the language that it is in
     * @param address where it is, from the root of the site
     * @param bytes its size
     */
    public record Ready(WantedFormat wanted, FileForm form, Locale language, String address, long bytes) {}

    /** What is ready of all that a request asks for. */
    List<Ready> of(FormatRequest request) {
        Optional<Consultation> about = request.consultation()
                .filter(id -> request.asked().saysWhatIsWrittenHere())
                .flatMap(consultations::byId)
                .filter(Consultation::isPublic);
        return about.stream()
                .flatMap(consultation -> formats(request.asked().wish())
                        // Easy Read is written of the consultation, not of what became of it
                        .filter(wanted -> !request.asked().wantsOutcome() || !MadeForms.hasOwnWords(wanted))
                        .flatMap(wanted -> find(consultation, wanted, request).stream()))
                .toList();
    }

    /** Another language alone is asked for in the usual form. */
    private static Stream<WantedFormat> formats(Wish wish) {
        boolean languageAlone = wish.formats().isEmpty() && !wish.language().isEmpty();
        return languageAlone ? Stream.of(WantedFormat.STANDARD) : wish.formats().stream();
    }

    private Optional<Ready> find(Consultation consultation, WantedFormat wanted, FormatRequest request) {
        Optional<Locale> language = language(consultation, request);
        return files.of(folder(wanted, request) + consultation.slug())
                .flatMap(offer -> MadeForms.of(wanted).stream()
                        .flatMap(form -> offer.files().stream()
                                .filter(file -> file.form() == form
                                        && language.filter(file.language()::equals)
                                                .isPresent()))
                        .findFirst()
                        .map(file -> new Ready(
                                wanted,
                                file.form(),
                                file.language(),
                                ReadyFiles.address(offer.publication(), file),
                                file.bytes())));
    }

    private static String folder(WantedFormat wanted, FormatRequest request) {
        boolean outcome = request.asked().wantsOutcome();
        return MadeForms.hasOwnWords(wanted) ? "easy-read/" : outcome ? "outcomes/" : "consultations/";
    }

    /** The language that she named, else the one that the page speaks to her in. */
    private Optional<Locale> language(Consultation consultation, FormatRequest request) {
        String named = request.asked().wish().language();
        return named.isEmpty()
                ? Optional.of(consultation.text().title().in(request.language()).language())
                : languages.byTag(named);
    }

    /** Whether a request is met when these have been handed over. */
    static boolean isAll(Wish wish, List<WantedFormat> handed) {
        boolean formats = formats(wish).allMatch(handed::contains);
        return formats && wish.other().isEmpty() && !wish.isEmpty();
    }

    /** Whether the format can be read from a file that a machine transcribed and nobody read over. */
    static boolean isUnread(Ready ready) {
        return ready.wanted().format() == InformationFormat.BRAILLE;
    }
}
