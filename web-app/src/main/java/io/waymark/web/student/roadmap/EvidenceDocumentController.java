package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.web.ui.document.Attachments;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files that a student submitted, for themselves. */
@Controller
class EvidenceDocumentController {

    private final EvidenceApi evidence;

    EvidenceDocumentController(EvidenceApi evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/student/roadmap/steps/{step}/evidence/{id}/document")
    @PreAuthorize("hasRole('STUDENT')")
    ResponseEntity<InputStreamResource> document(@PathVariable UUID id) {
        return Attachments.of(evidence.document(id));
    }
}
