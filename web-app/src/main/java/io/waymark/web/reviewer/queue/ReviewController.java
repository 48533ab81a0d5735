package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.document.Attachments;
import io.waymark.web.ui.evidence.ReopenForm;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.preview.PreviewPage;
import io.waymark.web.ui.preview.Previews;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One piece of evidence before its reviewer: verify it or return it, undo that, have it decided again. */
@Controller
@RequestMapping("/reviewer/queue/{capacity}/{id}")
@PreAuthorize("hasRole(#queue.role())")
class ReviewController {

    private final EvidenceApi evidence;
    private final Previews previews;
    private final ReviewPages pages;
    private final Decisions decisions;
    private final Outcomes outcomes;

    ReviewController(
            EvidenceApi evidence, Previews previews, ReviewPages pages, Decisions decisions, Outcomes outcomes) {
        this.evidence = evidence;
        this.previews = previews;
        this.pages = pages;
        this.decisions = decisions;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(
            @PathVariable("capacity") ReviewQueue queue,
            @PathVariable UUID id,
            @ModelAttribute("filter") QueueFilter filter,
            Model model) {
        var page = pages.load(queue, id, filter);
        model.addAttribute("page", page);
        model.addAttribute("decision", DecisionForm.of(page.evidence()));
        return "reviewer/queue/review";
    }

    @GetMapping("/document")
    ResponseEntity<InputStreamResource> document(
            @PathVariable("capacity") ReviewQueue queue,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean framed) {
        var file = evidence.document(id);
        return framed ? Attachments.framed(file) : Attachments.of(file);
    }

    @GetMapping("/document/preview")
    String preview(
            @PathVariable("capacity") ReviewQueue queue,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Model model) {
        var here = queue.path() + "/" + id;
        model.addAttribute("page", new PreviewPage(previews.of(evidence.document(id), here + "/document"), here));
        return Previews.view(inPlace);
    }

    @PostMapping(params = "decide=verify")
    String verify(
            @PathVariable("capacity") ReviewQueue queue,
            @PathVariable UUID id,
            @ModelAttribute("filter") QueueFilter filter,
            @Valid @ModelAttribute("decision") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return decisions.verify(id, form, errors, undoAt(queue, id), next)
                ? "redirect:" + pages.next(queue, id, filter)
                : again(queue, id, filter, model);
    }

    @PostMapping(params = "decide=return")
    String returnForChanges(
            @PathVariable("capacity") ReviewQueue queue,
            @PathVariable UUID id,
            @ModelAttribute("filter") QueueFilter filter,
            @Valid @ModelAttribute("decision") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return decisions.returnForChanges(id, form, errors, undoAt(queue, id), next)
                ? "redirect:" + pages.next(queue, id, filter)
                : again(queue, id, filter, model);
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable("capacity") ReviewQueue queue,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String version,
            RedirectAttributes next) {
        return attempt("decision.undone", next, () -> evidence.undo(id, Versions.of(version)));
    }

    @PostMapping("/reopen")
    String reopen(
            @PathVariable("capacity") ReviewQueue queue,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        var form = new ReopenForm(reason, version, id);
        next.addFlashAttribute("reopening", form);
        return attempt(
                "decision.reopened",
                next,
                () -> evidence.reopen(id, new ReopenEvidence(form.reasonOrBlank()), Versions.of(version)));
    }

    private String attempt(String done, RedirectAttributes next, Runnable change) {
        try {
            change.run();
            outcomes.done(next, done);
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/reviewer/queue/{capacity}/{id}";
    }

    /** With what was typed and why it was not taken. */
    private String again(ReviewQueue queue, UUID id, QueueFilter filter, Model model) {
        model.addAttribute("page", pages.load(queue, id, filter));
        return "reviewer/queue/review";
    }

    private static String undoAt(ReviewQueue queue, UUID id) {
        return queue.path() + "/" + id + "/undo";
    }
}
