package io.waymark.web.signin;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** An attempt that is not even made, because too many before it went wrong. */
public class TooManyAttemptsException extends ErrorResponseException {

    private final Duration wait;

    TooManyAttemptsException(Duration wait) {
        super(HttpStatus.TOO_MANY_REQUESTS);
        this.wait = wait.isPositive() ? wait : Duration.ofSeconds(1);
        getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(this.wait.toSeconds() + 1));
    }

    /** How long until one may try again, rounded up. */
    public long minutes() {
        return wait.toMinutes() + 1;
    }
}
