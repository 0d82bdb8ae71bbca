package org.heard.response.attachment;

import java.util.List;

/** Says why a file cannot be taken, as a message key that the person reads. */
public class FileRefusal extends RuntimeException {

    /** There is no room on the disk. */
    static final String FULL = "full";

    private static final long serialVersionUID = 1;

    private final String reason;
    private final transient List<Object> parameters;

    FileRefusal(String reason, Object... parameters) {
        super(reason);
        this.reason = reason;
        this.parameters = List.of(parameters);
    }

    /** The key of what to tell the person, and what to do instead. */
    public String key() {
        return "response.file.refusal." + reason;
    }

    /** Whether the fault is ours: nothing is wrong with the file. */
    boolean isFull() {
        return reason.equals(FULL);
    }

    /** The message's parameters. */
    public Object[] parameters() {
        return parameters == null ? new Object[0] : parameters.toArray();
    }
}
