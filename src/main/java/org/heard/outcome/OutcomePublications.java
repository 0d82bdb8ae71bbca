package org.heard.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.format.making.Publication;
import org.heard.format.making.PublicationFolder;
import org.heard.format.making.WrittenPublication;
import org.heard.outcome.Outcomes.Published;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;

/** What became of consultations, in every format as they themselves are. */
@Service
@Order(20)
class OutcomePublications extends PublicationFolder {

    private final Outcomes outcomes;
    private final OutcomeSource sources;

    OutcomePublications(Outcomes outcomes, OutcomeSource sources) {
        super("outcomes");
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
    protected Optional<Publication> named(String slug) {
        return outcomes.bySlug(slug).map(this::publication);
    }

    private Publication publication(Published outcome) {
        String slug = outcome.consultation().slug();
        return new WrittenPublication(
                path(slug),
                slug + "-outcome",
                outcome.consultation().text().title(),
                outcome.outcome().version() + " " + outcome.consultation().version(),
                language -> outcome.text().summary().has(language)
                        || outcome.text().report().has(language),
                language -> sources.of(outcome, language));
    }
}
