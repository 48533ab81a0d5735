package io.waymark.advising.document;

import io.waymark.kit.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Files are kept elsewhere, and that place does not answer. */
class StoreUnavailableException extends ErrorResponseException {

    StoreUnavailableException(RuntimeException cause) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "files-unavailable",
                        "Files cannot be reached at this moment. Please try again in a few minutes."),
                cause);
    }
}
