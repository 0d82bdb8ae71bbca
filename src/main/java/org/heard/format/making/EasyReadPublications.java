package org.heard.format.making;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.jsoup.nodes.Element;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** What consultations say in Easy Read, as files of their own: large print with pictures, sound and the rest (F2). */
@Service
@Order(15)
class EasyReadPublications implements Publications {

    /** What the path of an Easy Read publication begins with; the consultation's short name follows. */
    static final String FOLDER = "easy-read/";

    private final Consultations consultations;
    private final Messages messages;
    private final Authoring authoring;

    EasyReadPublications(Consultations consultations, Messages messages, Authoring authoring) {
        this.consultations = consultations;
        this.messages = messages;
        this.authoring = authoring;
    }

    @Override
    public List<Publication> all() {
        return consultations.all().stream()
                .filter(Consultation::isPublic)
                .filter(EasyReadPublications::isWritten)
                .<Publication>map(Published::new)
                .toList();
    }

    @Override
    public Optional<Publication> at(String path) {
        return Optional.of(path)
                .filter(known -> known.startsWith(FOLDER))
                .flatMap(known -> consultations.publicBySlug(known.substring(FOLDER.length())))
                .filter(EasyReadPublications::isWritten)
                .map(Published::new);
    }

    private static boolean isWritten(Consultation consultation) {
        return !consultation.text().easyRead().isEmpty();
    }

    private final class Published implements Publication {

        private final Consultation consultation;

        Published(Consultation consultation) {
            this.consultation = consultation;
        }

        @Override
        public String path() {
            return FOLDER + consultation.slug();
        }

        @Override
        public String fileName() {
            return consultation.slug() + "-easy-read";
        }

        @Override
        public Translated title() {
            return consultation.text().title();
        }

        @Override
        public String version() {
            return Long.toString(consultation.version());
        }

        /** Easy Read is not mixed: a language that lacks one row has none. */
        @Override
        public boolean has(Locale language) {
            return consultation.text().hasEasyRead(language);
        }

        @Override
        public Source source(Locale language) {
            String title = messages.get(language, "consultation.easy-read.page", title().text(language));
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
    }

    /** The drawing on the page, as files can show it: {@code src/main/resources/easy-read}. */
    private static Optional<Source.Picture> drawing(String path) {
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
