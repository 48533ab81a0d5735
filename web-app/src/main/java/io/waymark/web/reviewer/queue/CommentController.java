package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.comment.SavedCommentApi;
import io.waymark.advising.api.comment.SavedCommentEntry;
import io.waymark.advising.api.comment.SavedCommentView;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saved comments beside a decision that is not made yet: put one in, or keep what was typed. */
@Controller
@RequestMapping("/reviewer/queue/{capacity}/{id}")
@PreAuthorize("hasRole(#queue.role())")
class CommentController {

    private final SavedCommentApi comments;
    private final ReviewPages pages;
    private final Outcomes outcomes;

    CommentController(SavedCommentApi comments, ReviewPages pages, Outcomes outcomes) {
        this.comments = comments;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @PostMapping(params = "insert")
    String insert(
            @PathVariable("capacity") ReviewQueue queue,
            @PathVariable UUID id,
            @ModelAttribute("filter") QueueFilter filter,
            @ModelAttribute("decision") DecisionForm form,
            @RequestParam UUID insert,
            Model model) {
        var chosen = comments.list().stream()
                .filter(it -> it.id().equals(insert))
                .map(SavedCommentView::text)
                .findFirst();
        model.addAttribute("decision", chosen.map(form::saying).orElse(form));
        return page(queue, id, filter, model);
    }

    @PostMapping(params = "keep")
    String keep(
            @PathVariable("capacity") ReviewQueue queue,
            @PathVariable UUID id,
            @ModelAttribute("filter") QueueFilter filter,
            @ModelAttribute("decision") DecisionForm form,
            BindingResult errors,
            Model model) {
        var typed = form.commentOrNone();
        if (typed == null) {
            errors.rejectValue("comment", "comments.nothing");
        } else {
            try {
                comments.add(new SavedCommentEntry(typed), null);
                outcomes.done(model, "comments.added");
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return page(queue, id, filter, model);
    }

    private String page(ReviewQueue queue, UUID id, QueueFilter filter, Model model) {
        model.addAttribute("page", pages.load(queue, id, filter));
        return "reviewer/queue/review";
    }
}
