package org.heard.consultation.importing;

import java.util.List;
import org.heard.consultation.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds.
 *
 * @param found the consultations, in the file's order
 * @param remarks what concerns the file as a whole, or a row that is no consultation
 */
record Parsed(List<Found> found, List<Remark> remarks) {

    /**
     * A consultation in a file.
     *
     * @param place where it stands
     * @param consultation what it says in our terms
     * @param told where the file says that it stands, if it says so besides its dates
     * @param remarks what was not understood about it
     */
    record Found(
            String place,
            ImportedConsultation consultation,
            @Nullable Status told,
            List<Remark> remarks) {}
}
