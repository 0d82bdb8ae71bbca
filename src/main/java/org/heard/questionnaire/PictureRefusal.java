package org.heard.questionnaire;

import java.util.List;

/** Says why a picture cannot be taken or let go, as a message key that the person reads. */
public class PictureRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final transient List<Object> parameters;

    PictureRefusal(String reason, Object... parameters) {
        super(reason);
        this.reason = reason;
        this.parameters = List.of(parameters);
    }

    /** The key of what to tell the person, and what to do instead. */
    public String key() {
        return "questionnaire.picture.refusal." + reason;
    }

    /** The message's parameters. */
    public Object[] parameters() {
        return parameters.toArray();
    }
}
