package io.waymark.web.document;

import io.waymark.advising.api.evidence.EvidenceApi;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Files that students handed in, for themselves and for who decides.
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
        return Attachments.of(evidence.document(id));
    }

    @GetMapping("/queue/{id}/document")
    @PreAuthorize("hasRole('ADVISOR')")
    ResponseEntity<InputStreamResource> advisees(@PathVariable UUID id) {
        return Attachments.of(evidence.document(id));
    }

    @GetMapping("/registrar/queue/{id}/document")
    @PreAuthorize("hasRole('REGISTRAR')")
    ResponseEntity<InputStreamResource> forTheRegistrar(@PathVariable UUID id) {
        return Attachments.of(evidence.document(id));
    }

    @GetMapping("/faculty/queue/{id}/document")
    @PreAuthorize("hasRole('FACULTY')")
    ResponseEntity<InputStreamResource> forFaculty(@PathVariable UUID id) {
        return Attachments.of(evidence.document(id));
    }

    @GetMapping("/road/reviews/{id}/document")
    @PreAuthorize("hasRole('STUDENT')")
    ResponseEntity<InputStreamResource> forThePeer(@PathVariable UUID id) {
        return Attachments.of(evidence.document(id));
    }

    @GetMapping("/mentoring/queue/{id}/document")
    @PreAuthorize("hasRole('MENTOR')")
    ResponseEntity<InputStreamResource> forTheMentor(@PathVariable UUID id) {
        return Attachments.of(evidence.document(id));
    }
}
