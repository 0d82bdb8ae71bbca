package org.heard.format.making;

import java.util.Optional;

/** Publications of one kind, which lie in one folder, each under a short name. */
public abstract class PublicationFolder implements Publications {

    private final String folder;

    /** @param folder the first part of their paths, without a slash */
    protected PublicationFolder(String folder) {
        this.folder = folder + "/";
    }

    /** The path of the one with this short name. */
    protected final String path(String name) {
        return folder + name;
    }

    @Override
    public final Optional<Publication> at(String path) {
        return Optional.of(path)
                .filter(known -> known.startsWith(folder))
                .flatMap(known -> named(known.substring(folder.length())));
    }

    /** The one with this short name, if the public may read it. */
    protected abstract Optional<Publication> named(String name);
}
