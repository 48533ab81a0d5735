package io.waymark.web.document;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands files of a service on as they come, never to be opened in our own pages: they may be anything. */
public final class Attachments {

    private Attachments() {}

    public static ResponseEntity<InputStreamResource> of(ResponseEntity<InputStreamResource> file) {
        var name = file.getHeaders().getContentDisposition().getFilename();
        var type = file.getHeaders().getContentType();
        var attachment = ResponseEntity.ok();
        if (file.getHeaders().getContentLength() >= 0) {
            attachment.contentLength(file.getHeaders().getContentLength());
        }
        return attachment
                .contentType(Objects.requireNonNullElse(type, MediaType.APPLICATION_OCTET_STREAM))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(Objects.requireNonNullElse(name, "document"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.getBody());
    }
}
