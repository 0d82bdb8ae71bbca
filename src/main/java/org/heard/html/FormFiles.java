package org.heard.html;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * Where the files of a posted form are while the form is dealt with: nowhere that the web can see, and gone when the page
 * is answered. A view that wants to keep one copies it.
 */
public interface FormFiles {

    /** Keeps a file and gives it a name. */
    UUID keep(InputStream content) throws IOException;

    /** Lets a file go. */
    void drop(UUID name);
}
