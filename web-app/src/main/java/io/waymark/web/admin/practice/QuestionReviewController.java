package io.waymark.web.admin.practice;

import io.waymark.advising.api.practice.QuestionBankApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
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

/** Admins and faculty review what another wrote: it is asked from now on, or returned with the reason. */
@Controller
@PreAuthorize("hasAnyRole('ADMIN', 'FACULTY')")
@RequestMapping("/admin/practice/{id}")
class QuestionReviewController {

    private static final String PAGE = "redirect:/admin/practice/{id}";

    private final QuestionBankApi questions;
    private final QuestionPages pages;
    private final Outcomes outcomes;

    QuestionReviewController(QuestionBankApi questions, QuestionPages pages, Outcomes outcomes) {
        this.questions = questions;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @PostMapping("/approve")
    String approve(@PathVariable UUID id, @RequestParam String version, RedirectAttributes next) {
        try {
            questions.approve(id, Versions.of(version));
            outcomes.done(next, "questions.approved");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return PAGE;
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable UUID id,
            @Valid @ModelAttribute("returned") ReturnForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                questions.giveBack(id, form.toRequest(), Versions.of(form.version()));
                outcomes.done(next, "questions.returned");
                return PAGE;
            } catch (RefusedException refused) {
                if (!questions.show(id).reviewable()) {
                    outcomes.refused(next, refused);
                    return PAGE;
                }
                outcomes.refused(errors, refused);
            }
        }
        model.addAttribute("page", pages.one(id));
        return "admin/practice/question";
    }
}
