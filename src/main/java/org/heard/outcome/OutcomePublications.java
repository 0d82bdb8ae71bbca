package org.heard.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.format.making.Publication;
import org.heard.format.making.Publications;
import org.heard.format.making.Source;
import org.heard.language.Translated;
import org.heard.outcome.Outcomes.Published;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;

/** What became of consultations, in every format as they themselves are. */
@Service
@Order(20)
class OutcomePublications implements Publications {

    private static final String FOLDER = "outcomes/";

    private final Outcomes outcomes;
    private final OutcomeSource sources;

    OutcomePublications(Outcomes outcomes, OutcomeSource sources) {
        this.outcomes = outcomes;
        this.sources = sources;
    }

    @Override
    public List<Publication> all() {
        return Stream.iterate(0, page -> page + 1)
                .map(outcomes::latest)
                .takeWhile(Page::hasContent)
                .flatMap(Page::stream)
                .map(this::publication)
                .toList();
    }

    @Override
    public Optional<Publication> at(String path) {
        return Optional.of(path)
                .filter(known -> known.startsWith(FOLDER))
                .flatMap(known -> outcomes.bySlug(known.substring(FOLDER.length())))
                .map(this::publication);
    }

    private Publication publication(Published outcome) {
        return new OutcomePublication(outcome, sources);
    }

    private record OutcomePublication(Published outcome, OutcomeSource sources) implements Publication {

        @Override
        public String path() {
            return FOLDER + outcome.consultation().slug();
        }

        @Override
        public String fileName() {
            return outcome.consultation().slug() + "-outcome";
        }

        @Override
        public Translated title() {
            return outcome.consultation().text().title();
        }

        @Override
        public String version() {
            return outcome.outcome().version() + " " + outcome.consultation().version();
        }

        @Override
        public boolean has(Locale language) {
            OutcomeText text = outcome.text();
            return text.summary().has(language) || text.report().has(language);
        }

        @Override
        public Source source(Locale language) {
            return sources.of(outcome, language);
        }
    }
}
