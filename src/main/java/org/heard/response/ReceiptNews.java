package org.heard.response;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;

/** What became of a consultation, for the people who answered it; the module that knows tells it. */
public interface ReceiptNews {

    /** A section with a heading of level 2, or nothing when there is nothing to tell yet. */
    Optional<Component> about(Consultation consultation, Locale language);
}
