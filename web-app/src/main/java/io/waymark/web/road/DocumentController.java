package io.waymark.web.road;

import io.waymark.advising.api.evidence.EvidenceApi;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files that the student handed in. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
class DocumentController {

    private final EvidenceApi evidence;

    DocumentController(EvidenceApi evidence) {
        this.evidence = evidence;
    }

    /** The file, as it was handed in; never opened in our own pages. */
    @GetMapping("/road/steps/{step}/evidence/{id}/document")
    ResponseEntity<Resource> document(@PathVariable String step, @PathVariable UUID id) {
        var file = evidence.document(id);
        var headers = new HttpHeaders();
        headers.setContentType(
                Objects.requireNonNullElse(file.getHeaders().getContentType(), MediaType.APPLICATION_OCTET_STREAM));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(Objects.requireNonNullElse(
                        file.getHeaders().getContentDisposition().getFilename(), step))
                .build());
        return new ResponseEntity<>(file.getBody(), headers, file.getStatusCode());
    }
}
