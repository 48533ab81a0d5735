package io.waymark.web.queue;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.page.Link;
import io.waymark.web.services.Panels;
import io.waymark.web.table.Columns;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a queue, whoever's it is: what waits, oldest first, one after the other. */
@Component
class QueuePages {

    private static final int PAGE = 50;

    private final EvidenceApi evidence;
    private final Decisions decisions;
    private final Panels panels;
    private final Columns columns;

    QueuePages(EvidenceApi evidence, Decisions decisions, Panels panels, Columns columns) {
        this.evidence = evidence;
        this.decisions = decisions;
        this.panels = panels;
        this.columns = columns;
    }

    /**
     * A queue and where its pages are.
     *
     * @param path the list's; a piece is below it
     */
    record OfVerifier(VerifierRole capacity, String path) {}

    String list(OfVerifier queue, @Nullable String after, Model model) {
        var found = evidence.queue(queue.capacity(), null, after, PAGE);
        model.addAttribute("queue", queue);
        model.addAttribute("items", found.items());
        model.addAttribute("columns", columns.of("queue.student", "queue.what", "queue.step", "queue.since"));
        model.addAttribute(
                "pager",
                columns.pager(found.items().size(), Link.to(queue.path()).after(found.next())));
        return "queue";
    }

    String show(OfVerifier queue, UUID id, Model model) {
        var item = evidence.show(id);
        model.addAttribute("decision", DecisionForm.of(item));
        return page(queue, model, item);
    }

    String verify(
            OfVerifier queue, UUID id, DecisionForm form, BindingResult faults, Model model, RedirectAttributes next) {
        var following = evidence.place(id, queue.capacity()).next();
        return decisions.verify(id, form, faults, next)
                ? goOn(queue, following)
                : page(queue, model, evidence.show(id));
    }

    String giveBack(
            OfVerifier queue, UUID id, DecisionForm form, BindingResult faults, Model model, RedirectAttributes next) {
        var following = evidence.place(id, queue.capacity()).next();
        return decisions.giveBack(id, form, faults, next)
                ? goOn(queue, following)
                : page(queue, model, evidence.show(id));
    }

    private String page(OfVerifier queue, Model model, EvidenceView item) {
        var place =
                panels.load(() -> evidence.place(item.id(), queue.capacity())).orNull();
        model.addAttribute("queue", queue);
        model.addAttribute("evidence", item);
        model.addAttribute("waiting", place == null ? 0 : place.waiting());
        model.addAttribute("following", place == null ? null : place.next());
        return "evidence";
    }

    private static String goOn(OfVerifier queue, @Nullable UUID following) {
        return "redirect:" + queue.path() + (following == null ? "" : "/" + following);
    }
}
