package org.heard.language;

/** Something that a person could not do, said in words that she can act on; thrown by the domain, shown by its page. */
public interface Explained {

    /** The key of what to tell the person. */
    String messageKey();

    /** What the text needs. */
    default Object[] messageParameters() {
        return new Object[0];
    }
}
