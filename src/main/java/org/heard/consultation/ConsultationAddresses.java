package org.heard.consultation;

import java.util.List;
import org.heard.site.PublicAddresses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pages of all public consultations, for search engines. */
@Service
class ConsultationAddresses implements PublicAddresses {

    private final ConsultationRows rows;

    ConsultationAddresses(ConsultationRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> paths() {
        return rows.publicSlugs().stream().map(slug -> "consultations/" + slug).toList();
    }
}
