package io.waymark.web.network;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Something that is not done because it was done too often within the last minute. */
public class TooManyRequestsException extends ErrorResponseException {

    public TooManyRequestsException(long secondsToWait) {
        super(HttpStatus.TOO_MANY_REQUESTS);
        getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(secondsToWait));
    }
}
