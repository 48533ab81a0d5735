package io.waymark.web.services;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.ResourceAccessException;

/** A page that cannot be shown at all becomes the error page of the same status; a form shows refusals itself. */
@ControllerAdvice(annotations = Controller.class)
class RefusedPages {

    @ExceptionHandler
    void refused(RefusedException refusal, HttpServletResponse response) throws IOException {
        response.sendError(refusal.status().value());
    }

    /** What was sent is no text in any encoding we speak. */
    @ExceptionHandler
    void unreadable(InvalidParameterException garbled, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    @ExceptionHandler
    void silent(ResourceAccessException outage, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
