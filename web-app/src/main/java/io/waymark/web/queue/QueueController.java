package io.waymark.web.queue;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.web.page.Link;
import io.waymark.web.services.Panels;
import io.waymark.web.table.Columns;
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

/** What waits for the advisor, oldest first, one after the other. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
@RequestMapping("/queue")
class QueueController {

    private static final int PAGE = 50;

    private final EvidenceApi evidence;
    private final Decisions decisions;
    private final Panels panels;
    private final Columns columns;

    QueueController(EvidenceApi evidence, Decisions decisions, Panels panels, Columns columns) {
        this.evidence = evidence;
        this.decisions = decisions;
        this.panels = panels;
        this.columns = columns;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        var found = evidence.queue(null, after, PAGE);
        model.addAttribute("items", found.items());
        model.addAttribute("columns", columns.of("queue.student", "queue.what", "queue.step", "queue.since"));
        model.addAttribute(
                "pager", columns.pager(found.items().size(), Link.to("/queue").after(found.next())));
        return "queue";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var item = evidence.show(id);
        model.addAttribute("decision", DecisionForm.of(item));
        return page(model, item);
    }

    @PostMapping(path = "/{id}", params = "decide=verify")
    String verify(
            @PathVariable UUID id,
            @Valid @ModelAttribute("decision") DecisionForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        var following = evidence.place(id).next();
        return decisions.verify(id, form, faults, next) ? goOn(following) : page(model, evidence.show(id));
    }

    @PostMapping(path = "/{id}", params = "decide=return")
    String giveBack(
            @PathVariable UUID id,
            @Valid @ModelAttribute("decision") DecisionForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        var following = evidence.place(id).next();
        return decisions.giveBack(id, form, faults, next) ? goOn(following) : page(model, evidence.show(id));
    }

    private String page(Model model, EvidenceView item) {
        var place = panels.load(() -> evidence.place(item.id())).orNull();
        model.addAttribute("evidence", item);
        model.addAttribute("waiting", place == null ? 0 : place.waiting());
        model.addAttribute("following", place == null ? null : place.next());
        return "evidence";
    }

    private static String goOn(@Nullable UUID following) {
        return following == null ? "redirect:/queue" : "redirect:/queue/" + following;
    }
}
