package io.waymark.web.document;

import io.waymark.advising.api.evidence.EvidenceApi;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Files that students handed in, for themselves and for who decides. Never opened in our own pages: they may be anything.
 * They stream through as they come.
 */
@Controller
class DocumentController {

    private final EvidenceApi evidence;

    DocumentController(EvidenceApi evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/road/steps/{step}/evidence/{id}/document")
    @PreAuthorize("hasRole('STUDENT')")
    ResponseEntity<InputStreamResource> own(@PathVariable UUID id) {
        return attached(evidence.document(id));
    }

    @GetMapping("/queue/{id}/document")
    @PreAuthorize("hasRole('ADVISOR')")
    ResponseEntity<InputStreamResource> advisees(@PathVariable UUID id) {
        return attached(evidence.document(id));
    }

    @GetMapping("/registrar/queue/{id}/document")
    @PreAuthorize("hasRole('REGISTRAR')")
    ResponseEntity<InputStreamResource> forTheRegistrar(@PathVariable UUID id) {
        return attached(evidence.document(id));
    }

    @GetMapping("/faculty/queue/{id}/document")
    @PreAuthorize("hasRole('FACULTY')")
    ResponseEntity<InputStreamResource> forFaculty(@PathVariable UUID id) {
        return attached(evidence.document(id));
    }

    @GetMapping("/mentoring/queue/{id}/document")
    @PreAuthorize("hasRole('MENTOR')")
    ResponseEntity<InputStreamResource> forTheMentor(@PathVariable UUID id) {
        return attached(evidence.document(id));
    }

    private static ResponseEntity<InputStreamResource> attached(ResponseEntity<InputStreamResource> file) {
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
