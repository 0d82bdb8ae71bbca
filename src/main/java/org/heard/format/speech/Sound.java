package org.heard.format.speech;

import java.io.Closeable;
import java.io.IOException;

/** Takes sound as it is spoken and keeps it small in a file; closed when all was heard. */
interface Sound extends Closeable {

    /** Samples of {@link Voice#RATE}. */
    void hear(byte[] samples, int length) throws IOException;
}
