package org.heard.format.making;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.language.Messages;
import org.jsoup.nodes.Element;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** What consultations say in Easy Read, as files of their own: large print with pictures, sound and the rest (F2). */
@Service
@Order(15)
class EasyReadPublications extends ConsultationFolder {

    /** What the path of an Easy Read publication begins with; the consultation's short name follows. */
    static final String FOLDER = "easy-read/";

    private final Messages messages;
    private final Authoring authoring;

    EasyReadPublications(Consultations consultations, Messages messages, Authoring authoring) {
        super("easy-read", consultations);
        this.messages = messages;
        this.authoring = authoring;
    }

    /** Easy Read is not mixed: a language that lacks one row has none. */
    @Override
    protected Optional<Publication> published(Consultation consultation) {
        if (consultation.text().easyRead().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WrittenPublication(
                path(consultation.slug()),
                consultation.slug() + "-easy-read",
                consultation.text().title(),
                Long.toString(consultation.version()),
                language -> consultation.text().title().has(language)
                        && consultation.text().hasEasyRead(language),
                language -> source(consultation, language)));
    }

    private Source source(Consultation consultation, Locale language) {
        String title = messages.get(
                language,
                "consultation.easy-read.page",
                consultation.text().title().text(language));
        SourceTree tree = authoring.begin(language).line("h1", title);
        consultation.text().easyRead().forEach(row -> {
            String picture = FOLDER + row.picture().replaceAll("[^a-z-]", "") + ".png";
            drawing(picture).ifPresent(drawn -> {
                tree.picture(picture, drawn);
                tree.block(new Element("p")
                        .appendChild(new Element("img")
                                .attr("src", picture)
                                .attr("alt", row.alternative().text(language))));
            });
            tree.rich(row.words(), 2);
        });
        return authoring.finish(tree, title);
    }

    /** The drawing on the page, as files can show it: {@code src/main/resources/easy-read}. */
    static Optional<Source.Picture> drawing(String path) {
        var drawing = new ClassPathResource(path);
        if (!drawing.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Source.Picture("image/png", drawing.getContentAsByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
