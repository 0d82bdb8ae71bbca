package org.heard.format.production;

import jakarta.persistence.Converter;
import java.util.List;
import org.heard.database.JsonColumn;
import org.heard.privacy.Seal;
import org.heard.privacy.SealedJson;
import tools.jackson.core.type.TypeReference;

/** How what is wanted and what was done is kept, as JSON. */
final class JobColumns {

    private JobColumns() {}

    @Converter
    static class WantedColumn extends SealedJson<Wanted> {
        WantedColumn(Seal seal) {
            super(seal, Wanted.class);
        }
    }

    @Converter
    static class StepsColumn extends JsonColumn<List<JobStep>> {
        StepsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
