package sideline.page.reconcile;

import org.springframework.http.HttpStatus;

/** A request that cannot be answered; the message says why, for who made it. */
final class UnusableException extends RuntimeException {

    private final HttpStatus status;

    UnusableException(HttpStatus status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
