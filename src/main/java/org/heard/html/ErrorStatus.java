package org.heard.html;

/** What can go wrong with a page, as its HTTP status. */
public enum ErrorStatus {
    BAD_REQUEST(400),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    TOO_LARGE(413),
    UNSUPPORTED_TYPE(415),
    TOO_MANY_REQUESTS(429),
    FAILED(500),
    UNAVAILABLE(503);

    private final int code;

    ErrorStatus(int code) {
        this.code = code;
    }

    /** The HTTP status code. */
    public int code() {
        return code;
    }

    /** The page for a status code: other codes below 500 are shown as a bad request, others as a failure. */
    public static ErrorStatus of(int code) {
        for (ErrorStatus status : values()) {
            if (status.code == code) {
                return status;
            }
        }
        return code < 500 ? BAD_REQUEST : FAILED;
    }
}
