package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.web.ui.document.Attachments;
import io.waymark.web.ui.preview.PreviewPage;
import io.waymark.web.ui.preview.Previews;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files that a student submitted, for themselves. */
@Controller
@RequestMapping("/student/roadmap/steps/{step}/evidence/{id}")
@PreAuthorize("hasRole('STUDENT')")
class EvidenceDocumentController {

    private final EvidenceApi evidence;
    private final Previews previews;

    EvidenceDocumentController(EvidenceApi evidence, Previews previews) {
        this.evidence = evidence;
        this.previews = previews;
    }

    @GetMapping("/document")
    ResponseEntity<InputStreamResource> document(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean framed) {
        var file = evidence.document(id);
        return framed ? Attachments.framed(file) : Attachments.of(file);
    }

    @GetMapping("/document/preview")
    String preview(
            @PathVariable String step,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Model model) {
        var here = "/student/roadmap/steps/" + step;
        var file = "%s/evidence/%s/document".formatted(here, id);
        model.addAttribute("page", new PreviewPage(previews.of(evidence.document(id), file), here));
        return Previews.view(inPlace);
    }
}
