package org.heard.format.making;

import java.util.Locale;
import java.util.Optional;
import org.heard.message.Attachments;
import org.springframework.stereotype.Component;

/** Lets the files that were made go with a mail, as they are when it is sent. */
@Component
class MadeAttachments implements Attachments {

    private static final int PARTS = 3;

    private final ReadyFiles files;

    MadeAttachments(ReadyFiles files) {
        this.files = files;
    }

    @Override
    public Optional<Attachment> find(String address) {
        if (!address.startsWith(FileDownload.ADDRESS)) {
            return Optional.empty();
        }
        String[] parts = address.substring(FileDownload.ADDRESS.length()).split("/", -1);
        return parts.length != PARTS
                ? Optional.empty()
                : files.open(parts[0], Locale.forLanguageTag(parts[1]), parts[2])
                        .map(opened ->
                                new Attachment(parts[2], opened.file().form().mediaType(), opened.content()));
    }
}
