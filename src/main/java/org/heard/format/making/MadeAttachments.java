package org.heard.format.making;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.message.Attachments;
import org.springframework.stereotype.Component;

/** Lets the files that were made go with a mail, as they are when it is sent. */
@Component
class MadeAttachments implements Attachments {

    /** What a file is called: the path of what was published, in two parts, the language, and the name. */
    private static final Pattern MADE = Pattern.compile(FileDownload.ADDRESS + "([^/]+/[^/]+)/([^/]+)/([^/]+)");

    private final ReadyFiles files;

    MadeAttachments(ReadyFiles files) {
        this.files = files;
    }

    @Override
    public Optional<Attachment> find(String address) {
        Matcher made = MADE.matcher(address);
        if (!made.matches()) {
            return Optional.empty();
        }
        String name = made.group(3);
        return files.open(made.group(1), Locale.forLanguageTag(made.group(2)), name)
                .map(opened -> new Attachment(name, opened.file().form().mediaType(), opened.content()));
    }
}
