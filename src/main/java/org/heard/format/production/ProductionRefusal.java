package org.heard.format.production;

/** Something that cannot be done with a job or a supplier, in words for staff. */
public class ProductionRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param key the key of the sentence that says what to do */
    public ProductionRefusal(String key) {
        super(key);
    }

    /** The key of the sentence that says what to do. */
    public String key() {
        return String.valueOf(getMessage());
    }
}
