package io.waymark.web.services;

/** A service does not answer just now. */
public class UnavailableException extends RuntimeException {

    UnavailableException(Throwable cause) {
        super("A service does not answer.", cause);
    }
}
