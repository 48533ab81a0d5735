package io.waymark.web.advisor.students;

import io.waymark.advising.api.contact.ContactAttemptApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.time.When;
import jakarta.validation.Valid;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that the advisor tried to reach a student, and takes it back. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
@RequestMapping("/advisor/students/{id}/contact")
class ContactController {

    private static final String FILE = "redirect:/advisor/students/{id}";

    private final ContactAttemptApi attempts;
    private final StudentPages pages;
    private final Outcomes outcomes;
    private final When when;

    ContactController(ContactAttemptApi attempts, StudentPages pages, Outcomes outcomes, When when) {
        this.attempts = attempts;
        this.pages = pages;
        this.outcomes = outcomes;
        this.when = when;
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("contact") ContactForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        form.reject(errors);
        if (!errors.hasErrors()) {
            try {
                var added = attempts.add(id, form.toAttempt(when.zone()), null);
                outcomes.undoable(
                        next,
                        "/advisor/students/%s/contact/%s/undo?version=%d".formatted(id, added.id(), added.version()),
                        "file.contact.recorded");
                return FILE;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return pages.show(id, TimelineFilter.ALL, model);
    }

    @PostMapping("/{attempt}/undo")
    String undo(
            @PathVariable UUID id, @PathVariable UUID attempt, @RequestParam String version, RedirectAttributes next) {
        try {
            attempts.delete(attempt, Versions.of(version));
            outcomes.done(next, "file.contact.undone");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return FILE;
    }
}
