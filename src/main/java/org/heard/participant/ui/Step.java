package org.heard.participant.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.heard.participant.Profile;

/** The fields of one small page of a registration; the same when it is filled in and when it is changed later. */
interface Step {

    /** What stands on the page below its heading, filled with what is known. */
    List<Component> content();

    /** What was known with what this page says, or nothing when a field had to be refused. */
    Optional<Profile> read(Profile before);
}
