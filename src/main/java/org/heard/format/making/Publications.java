package org.heard.format.making;

import java.util.List;
import java.util.Optional;

/** What a module publishes. A module makes a Spring component of this; it is asked often, and on any thread. */
public interface Publications {

    /** All that the public may read now. */
    List<Publication> all();

    /** The one at this path, if the public may read it. */
    Optional<Publication> at(String path);
}
