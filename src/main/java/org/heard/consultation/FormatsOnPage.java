package org.heard.consultation;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What pages about a consultation offer in other formats, as the module that makes the files tells it. */
public interface FormatsOnPage {

    /** Which document of the consultation a page shows. */
    enum Document {
        PROPOSAL,
        EASY_READ,
        OUTCOME
    }

    /** Her format, for a person who chose one: the file, or the way to ask for it. Nothing where the page is hers. */
    Optional<Component> first(Consultation consultation, Document document);

    /** The page as sound, for everyone else; nothing where there is none, or where it stands first already. */
    Optional<Component> listen(Consultation consultation, Document document);

    /** The consultation in British Sign Language, with the words of the video; nothing where there is no video. */
    Optional<Component> watch(Consultation consultation);
}
