package io.waymark.web.ui.document;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands files of a service on as they come, never to be opened as pages of ours: they may be anything. */
public final class Attachments {

    private static final String ONLY_IN_OUR_PAGES = "frame-ancestors 'self'";

    private Attachments() {}

    public static ResponseEntity<InputStreamResource> of(ResponseEntity<InputStreamResource> file) {
        return of(file, ContentDisposition.attachment());
    }

    /** A PDF for a frame, where the browser's own viewer shows it; anything else as {@link #of}. */
    public static ResponseEntity<InputStreamResource> framed(ResponseEntity<InputStreamResource> file) {
        return MediaType.APPLICATION_PDF.equalsTypeAndSubtype(file.getHeaders().getContentType())
                ? of(file, ContentDisposition.inline())
                : of(file);
    }

    private static ResponseEntity<InputStreamResource> of(
            ResponseEntity<InputStreamResource> file, ContentDisposition.Builder disposition) {
        var name = file.getHeaders().getContentDisposition().getFilename();
        var type = file.getHeaders().getContentType();
        var attachment = ResponseEntity.ok();
        if (file.getHeaders().getContentLength() >= 0) {
            attachment.contentLength(file.getHeaders().getContentLength());
        }
        return attachment
                .contentType(Objects.requireNonNullElse(type, MediaType.APPLICATION_OCTET_STREAM))
                .header("Content-Security-Policy", ONLY_IN_OUR_PAGES)
                .header("X-Frame-Options", "SAMEORIGIN")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(Objects.requireNonNullElse(name, "document"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.getBody());
    }
}
