package org.heard.response;

import java.util.Collection;
import java.util.Locale;

/** What recordings say, in words, for those who read answers as text. */
public interface Spoken {

    /** What the recordings of these answers say, each with how sure that is. */
    Words by(Collection<Response> responses, Locale language);

    /** What was said. */
    interface Words {

        /** What the recordings say that answer a question, or an empty text. */
        String in(Response response, String question);
    }
}
