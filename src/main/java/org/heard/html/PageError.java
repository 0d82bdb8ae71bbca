package org.heard.html;

/** Ends a request with an error page. */
class PageError extends RuntimeException {

    private final ErrorStatus status;

    PageError(ErrorStatus status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    ErrorStatus status() {
        return status;
    }
}
