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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One question: looking at it, writing another version, and asking it no more. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/practice/{id}")
class QuestionController {

    private static final String PAGE = "redirect:/admin/practice/{id}";

    private final QuestionBankApi questions;
    private final QuestionPages pages;
    private final Outcomes outcomes;

    QuestionController(QuestionBankApi questions, QuestionPages pages, Outcomes outcomes) {
        this.questions = questions;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('ADMIN', 'FACULTY')")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("returned", ReturnForm.empty());
        model.addAttribute("page", pages.one(id));
        return "admin/practice/question";
    }

    @GetMapping("/edit")
    String form(@PathVariable UUID id, Model model) {
        var opened = pages.opened(id);
        model.addAttribute("question", opened.form());
        model.addAttribute("page", opened.page());
        return "admin/practice/editor";
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("question") QuestionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                questions.change(id, form.toWording(), Versions.of(form.version()));
                outcomes.done(next, "questions.saved");
                return PAGE;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, () -> QuestionForm.of(questions.show(id)));
            }
        }
        model.addAttribute("page", pages.sent(id, form));
        return "admin/practice/editor";
    }

    @PostMapping("/retire")
    String retire(@PathVariable UUID id, @RequestParam String version, RedirectAttributes next) {
        try {
            questions.retire(id, Versions.of(version));
            outcomes.done(next, "questions.retired");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return PAGE;
    }

    @PostMapping("/restore")
    String restore(@PathVariable UUID id, @RequestParam String version, RedirectAttributes next) {
        try {
            questions.restore(id, Versions.of(version));
            outcomes.done(next, "questions.restored");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return PAGE;
    }
}
