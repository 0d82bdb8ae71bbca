package org.heard.html;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.heard.html.form.PostedFile;

/**
 * Where the files of a posted form are while the form is dealt with: nowhere that the web can see, and gone when the page
 * is answered. A view that wants to keep one copies it.
 */
public interface FormFiles {

    /**
     * Keeps a file and gives it a name.
     *
     * @param from the address that it comes from
     * @throws PassedOver if it is not to be kept now; nothing of it is there then
     */
    UUID keep(InputStream content, String from) throws IOException;

    /** A file is not kept, while the rest of the form is read. */
    final class PassedOver extends IOException {

        private static final long serialVersionUID = 1;

        private final PostedFile.State why;

        /** @param why what became of it instead */
        public PassedOver(PostedFile.State why) {
            super(why.name());
            this.why = why;
        }

        /** What became of it instead. */
        public PostedFile.State why() {
            return why;
        }
    }

    /** Lets a file go. */
    void drop(UUID name);
}
