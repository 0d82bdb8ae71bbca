package org.heard.format;

import jakarta.persistence.Converter;
import java.util.List;
import org.heard.participant.WantedFormat;
import org.heard.privacy.Seal;
import org.heard.privacy.SealedJson;
import tools.jackson.core.type.TypeReference;

/** How what people asked for and what staff wrote about it is kept: sealed, as JSON. */
public final class SealedColumns {

    private SealedColumns() {}

    @Converter
    static class AskedColumn extends SealedJson<Asked> {
        AskedColumn(Seal seal) {
            super(seal, Asked.class);
        }
    }

    @Converter
    static class HandedColumn extends SealedJson<List<WantedFormat>> {
        HandedColumn(Seal seal) {
            super(seal, new TypeReference<>() {});
        }
    }

    @Converter
    static class OwnTimeColumn extends SealedJson<OwnTime> {
        OwnTimeColumn(Seal seal) {
            super(seal, OwnTime.class);
        }
    }

    /** Notes of staff, of a request or a job. */
    @Converter
    public static class NotesColumn extends SealedJson<List<Note>> {
        NotesColumn(Seal seal) {
            super(seal, new TypeReference<>() {});
        }
    }
}
