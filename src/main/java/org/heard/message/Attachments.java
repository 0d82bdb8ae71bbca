package org.heard.message;

import java.util.Optional;
import org.springframework.core.io.Resource;

/** Files that can go with a mail, as the module that keeps them finds them when the mail is sent. */
public interface Attachments {

    /**
     * A file.
     *
     * @param name as the recipient sees it
     * @param mediaType what it is
     * @param content what is in it
     */
    record Attachment(String name, String mediaType, Resource content) {}

    /** The file at an address of this site; nothing if it is not one of this module's or is gone. */
    Optional<Attachment> find(String address);
}
