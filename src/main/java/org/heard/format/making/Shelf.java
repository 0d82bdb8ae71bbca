package org.heard.format.making;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Everything that is published, whichever module it comes from. */
@Service
class Shelf {

    private final ObjectProvider<Publications> publishers;

    Shelf(ObjectProvider<Publications> publishers) {
        this.publishers = publishers;
    }

    List<Publication> all() {
        return publishers
                .orderedStream()
                .flatMap(publisher -> publisher.all().stream())
                .toList();
    }

    Optional<Publication> at(String path) {
        return publishers
                .orderedStream()
                .flatMap(publisher -> publisher.at(path).stream())
                .findFirst();
    }
}
