package io.waymark.advising.evidence;

import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.document.StoredContent;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file with its name and type, to be handed out. What strangers uploaded is saved by browsers and never run. */
record Attachment(DocumentUploadPayload file, StoredContent stored) {

    ResponseEntity<InputStreamResource> answer() {
        var attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("Content-Security-Policy", "sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(stored.bytes())
                .body(new InputStreamResource(stored.content()));
    }
}
