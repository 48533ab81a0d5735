package io.waymark.web.services;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Files that are refused while they arrive: no controller is chosen yet, so this is for all of them. */
@ControllerAdvice
class UnreadableUploads {

    /** What was sent has parts, of which one does not end. */
    @ExceptionHandler
    void cutOff(MultipartException cut, HttpServletResponse response) throws IOException {
        response.sendError(
                (ErrorPageAttributes.isLongName(cut) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST).value());
    }

    @ExceptionHandler
    void tooLarge(MaxUploadSizeExceededException large, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    }
}
