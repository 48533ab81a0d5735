package io.waymark.web.student.practice;

import io.waymark.advising.api.practice.PracticeApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a student begins a practice test, and sees how earlier ones went. */
@Controller
@RequestMapping("/student/practice")
@PreAuthorize("hasRole('STUDENT')")
class PracticeStartController {

    private final PracticeApi practice;
    private final PracticePages pages;
    private final Outcomes outcomes;

    PracticeStartController(PracticeApi practice, PracticePages pages, Outcomes outcomes) {
        this.practice = practice;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String credential, Model model) {
        model.addAttribute("page", pages.start(credential));
        return "student/practice/start";
    }

    @PostMapping
    String start(@ModelAttribute("start") StartForm form, BindingResult errors, Model model, RedirectAttributes next) {
        if (errors.hasErrors()) {
            return show(null, model);
        }
        try {
            next.addAttribute(
                    "attempt", practice.start(form.toAttempt(), null).attempt().id());
            return "redirect:/student/practice/{attempt}/1";
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
            next.addAttribute("credential", form.credential());
            return "redirect:/student/practice";
        }
    }
}
