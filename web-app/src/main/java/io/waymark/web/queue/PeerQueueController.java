package io.waymark.web.queue;

import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.queue.QueuePages.OfVerifier;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What other students asked this one to verify. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
@RequestMapping("/road/reviews")
class PeerQueueController {

    private static final OfVerifier QUEUE = new OfVerifier(VerifierRole.PEER, "/road/reviews");

    private final QueuePages pages;

    PeerQueueController(QueuePages pages) {
        this.pages = pages;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        return pages.list(QUEUE, after, model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        return pages.show(QUEUE, id, model);
    }

    @PostMapping(path = "/{id}", params = "decide=verify")
    String verify(
            @PathVariable UUID id,
            @Valid @ModelAttribute("decision") DecisionForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        return pages.verify(QUEUE, id, form, faults, model, next);
    }

    @PostMapping(path = "/{id}", params = "decide=return")
    String giveBack(
            @PathVariable UUID id,
            @Valid @ModelAttribute("decision") DecisionForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        return pages.giveBack(QUEUE, id, form, faults, model, next);
    }
}
