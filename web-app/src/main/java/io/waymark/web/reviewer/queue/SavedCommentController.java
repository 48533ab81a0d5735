package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.comment.SavedCommentApi;
import io.waymark.advising.api.comment.SavedCommentEntry;
import io.waymark.advising.api.comment.SavedCommentView;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.page.Link;
import jakarta.validation.Valid;
import java.util.UUID;
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

/** The reviewer's own comments to choose from, the same in each of their queues. */
@Controller
@RequestMapping("/reviewer/queue/{capacity}/comments")
@PreAuthorize("hasRole(#queue.role())")
class SavedCommentController {

    private static final String HERE = "redirect:/reviewer/queue/{capacity}/comments";

    private final SavedCommentApi comments;
    private final Outcomes outcomes;

    SavedCommentController(SavedCommentApi comments, Outcomes outcomes) {
        this.comments = comments;
        this.outcomes = outcomes;
    }

    @GetMapping
    String list(@PathVariable("capacity") ReviewQueue queue, Model model) {
        model.addAttribute("comment", new CommentForm(null));
        return page(queue, model);
    }

    @PostMapping
    String add(
            @PathVariable("capacity") ReviewQueue queue,
            @Valid @ModelAttribute("comment") CommentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                comments.add(form.toEntry(), null);
                outcomes.done(next, "comments.added");
                return HERE;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return page(queue, model);
    }

    @PostMapping("/{comment}")
    String edit(
            @PathVariable("capacity") ReviewQueue queue,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String version,
            RedirectAttributes next) {
        return attempt(next, () -> {
            comments.edit(comment, new SavedCommentEntry(text), Versions.of(version));
            outcomes.done(next, "comments.saved");
        });
    }

    @PostMapping("/{comment}/delete")
    String delete(
            @PathVariable("capacity") ReviewQueue queue,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "") String version,
            RedirectAttributes next) {
        return attempt(next, () -> {
            var text = comments.list().stream()
                    .filter(kept -> kept.id().equals(comment))
                    .map(SavedCommentView::text)
                    .findFirst();
            comments.delete(comment, Versions.of(version));
            var undo = Link.to(queue.path() + "/comments").with("text", text.orElse(null));
            outcomes.undoable(next, undo.toString(), "comments.deleted");
        });
    }

    private String attempt(RedirectAttributes next, Runnable change) {
        try {
            change.run();
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return HERE;
    }

    private String page(ReviewQueue queue, Model model) {
        model.addAttribute("page", new SavedCommentsPage(queue, comments.list()));
        return "reviewer/queue/comments";
    }
}
