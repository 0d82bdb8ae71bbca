package org.heard.format.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.FormatsOnPage;
import org.heard.format.MadeForms;
import org.heard.format.making.FileForm;
import org.heard.format.making.ReadyFile;
import org.heard.format.making.ReadyFiles;
import org.heard.format.video.SignVideo;
import org.heard.format.video.SignVideos;
import org.heard.html.El;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.participant.WantedFormat;
import org.heard.site.FormatChoice;
import org.springframework.stereotype.Service;

/** Shows a person the format that she chose in her settings before anything else. */
@Service
class ChosenFormat implements FormatsOnPage {

    private static final String BSL = "bsl";

    private final ReadyFiles files;
    private final FileWords words;
    private final Messages messages;
    private final SignVideos videos;
    private final Languages languages;

    ChosenFormat(ReadyFiles files, FileWords words, Messages messages, SignVideos videos, Languages languages) {
        this.files = files;
        this.words = words;
        this.messages = messages;
        this.videos = videos;
        this.languages = languages;
    }

    @Override
    public Optional<Component> first(Consultation consultation, Document document) {
        FormatChoice choice = FormatChoice.current();
        if (choice == FormatChoice.WEB || choice == FormatChoice.EASY_READ && document == Document.EASY_READ) {
            return Optional.empty();
        }
        El actions = el("p.buttons");
        El box = el("div.first-format.no-print", actions);
        if (choice == FormatChoice.EASY_READ
                && document == Document.PROPOSAL
                && !consultation.text().easyRead().isEmpty()) {
            actions.add(button("consultations/" + consultation.slug() + "/easy-read", say("easy-read")));
        } else if (choice == FormatChoice.BSL
                && document == Document.PROPOSAL
                && videos.published(consultation.id()).isPresent()) {
            actions.add(button("consultations/" + consultation.slug() + "#" + BSL, say("bsl")));
        } else {
            Optional<Found> file = file(consultation, document, choice);
            actions.add(file.map(ready -> fileLink(ready, choice))
                    .orElseGet(() ->
                            button(asking(consultation, document, choice), say("ask", say("ask." + choice.code())))));
            file.filter(ready -> choice == FormatChoice.AUDIO).ifPresent(ready -> box.add(player(consultation, ready)));
        }
        actions.add(link(path(consultation, document) + "/formats", say("all")));
        return Optional.of(box);
    }

    @Override
    public Optional<Component> listen(Consultation consultation, Document document) {
        if (FormatChoice.current() == FormatChoice.AUDIO) {
            return Optional.empty();
        }
        return file(consultation, document, FormatChoice.AUDIO)
                .map(found -> el(
                        "div.listen.no-print",
                        el("p", listen(found.file())).id("listen"),
                        player(consultation, found)));
    }

    @Override
    public Optional<Component> watch(Consultation consultation) {
        return videos.published(consultation.id())
                .map(video -> el(
                                "section.sign-video",
                                el("h2", messages.get(language(), "making.video.title"))
                                        .id(BSL),
                                el("div.sign-video-parts", player(video), transcript(video)))
                        .attr("aria-labelledby", BSL));
    }

    private El player(SignVideo video) {
        El captions = el("track")
                .attr("kind", "captions")
                .attr("src", video.captionsAddress())
                .attr("srclang", video.language().toLanguageTag())
                .attr("label", messages.get(language(), "making.video.captions"))
                .attr("default", "");
        return el("video", captions)
                .attr("controls", "")
                .attr("preload", "none")
                .attr("playsinline", "")
                .attr("width", "640")
                .attr("height", "360")
                .attr("src", video.address())
                .attr("aria-labelledby", BSL);
    }

    private El transcript(SignVideo video) {
        El told = el("div");
        for (String paragraph : video.transcript().split("\\n\\s*\\n")) {
            told.add(el("p", paragraph));
        }
        if (!video.language().equals(language())) {
            told.lang(video.language(), languages.direction(video.language()));
        }
        return el("div.transcript", el("h3", messages.get(language(), "making.video.transcript")), told);
    }

    private static String asking(Consultation consultation, Document document, FormatChoice choice) {
        String about = choice.requestAbout(consultation.slug());
        return document == Document.OUTCOME ? about + "&document=" + SubjectFields.OUTCOME : about;
    }

    private static String path(Consultation consultation, Document document) {
        return (document == Document.OUTCOME ? "outcomes/" : "consultations/") + consultation.slug();
    }

    /** A file and where it is. */
    private record Found(ReadyFile file, String address) {}

    /** In the page's language, or the one that its words are borrowed from. */
    private Optional<Found> file(Consultation consultation, Document document, FormatChoice choice) {
        WantedFormat wanted = WantedFormat.of(choice);
        List<FileForm> forms = MadeForms.hasOwnWords(wanted) ? List.of() : MadeForms.of(wanted);
        if (document == Document.EASY_READ || forms.isEmpty()) {
            return Optional.empty();
        }
        return files.of(path(consultation, document)).flatMap(offer -> {
            Locale spoken = offer.publication().title().in(language()).language();
            return forms.stream()
                    .flatMap(form -> offer.files().stream()
                            .filter(file ->
                                    file.form() == form && file.language().equals(spoken)))
                    .findFirst()
                    .map(file -> new Found(file, ReadyFiles.address(offer.publication(), file)));
        });
    }

    private String listen(ReadyFile file) {
        return say("listen", words.minutes(file, language()), words.size(file, language()));
    }

    private El fileLink(Found found, FormatChoice choice) {
        ReadyFile file = found.file();
        String what = switch (choice) {
            case AUDIO -> listen(file);
            case LARGE_PRINT_18, LARGE_PRINT_24, LARGE_PRINT_28, LARGE_PRINT_36 ->
                say("print", choice.points(), words.describe(file, language()));
            default -> say("file", messages.get(language(), file.form().key()), words.describe(file, language()));
        };
        El link = button(found.address(), what)
                .attr("type", file.form().mediaType().replaceAll(";.*", ""));
        return file.language().equals(language())
                ? link
                : link.attr("hreflang", file.language().toLanguageTag());
    }

    private El player(Consultation consultation, Found found) {
        return el("audio")
                .attr("controls", "")
                .attr("preload", "none")
                .attr("src", found.address())
                .attr("aria-label", say("player", consultation.text().title().text(language())));
    }

    private static El button(String address, String text) {
        return link(address, text).attr("class", "button button-secondary");
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }

    private String say(String key, Object... parameters) {
        return messages.get(language(), "making.first." + key, parameters);
    }
}
