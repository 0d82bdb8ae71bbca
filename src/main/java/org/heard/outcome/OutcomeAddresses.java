package org.heard.outcome;

import java.util.List;
import java.util.stream.Stream;
import org.heard.site.PublicAddresses;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;

/** The pages of all published outcomes, for search engines. */
@Service
class OutcomeAddresses implements PublicAddresses {

    private final Outcomes outcomes;

    OutcomeAddresses(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public List<String> paths() {
        return Stream.iterate(0, page -> page + 1)
                .map(outcomes::latest)
                .takeWhile(Page::hasContent)
                .flatMap(Page::stream)
                .map(each -> "outcomes/" + each.consultation().slug())
                .toList();
    }
}
