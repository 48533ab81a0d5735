package io.waymark.web.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Files that are refused while they arrive: no controller is chosen yet, so this is for all of them. */
@ControllerAdvice
class UnreadableUploads {

    /** Of a request, for the page that says what was too much. */
    private static final String LONG_NAME = "longName";

    private static final String MEGABYTES = "megabytes";

    private final MultipartProperties limits;

    UnreadableUploads(MultipartProperties limits) {
        this.limits = limits;
    }

    /** What was sent has parts, of which one does not end, or is larger than the others may be. */
    @ExceptionHandler
    void unreadable(MultipartException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isOfAHeader(failure)) {
            request.setAttribute(LONG_NAME, true);
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (failure instanceof MaxUploadSizeExceededException) {
            request.setAttribute(MEGABYTES, limits.getMaxFileSize().toMegabytes());
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    /** All that browsers write into the header of a part is the name of the file. */
    private static boolean isOfAHeader(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(it -> Objects.requireNonNullElse(it.getMessage(), ""))
                .anyMatch(it -> it.contains("Header section"));
    }
}
