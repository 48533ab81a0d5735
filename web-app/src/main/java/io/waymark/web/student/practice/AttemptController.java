package io.waymark.web.student.practice;

import io.waymark.advising.api.practice.AskedPlace;
import io.waymark.advising.api.practice.PracticeApi;
import io.waymark.advising.api.practice.ReviewedAnswers;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
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

/** One attempt: a question a page, then its result. It goes on wherever it was left, on any device. */
@Controller
@RequestMapping("/student/practice/{attempt}")
@PreAuthorize("hasRole('STUDENT')")
class AttemptController {

    private final PracticeApi practice;
    private final PracticePages pages;
    private final Outcomes outcomes;

    AttemptController(PracticeApi practice, PracticePages pages, Outcomes outcomes) {
        this.practice = practice;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    /** The result, or the first question without an answer. */
    @GetMapping
    String show(
            @PathVariable UUID attempt,
            @RequestParam(defaultValue = "WRONG") ReviewedAnswers only,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var view = practice.attempt(attempt);
        if (view.attempt().isOpen()) {
            var position = view.places().stream()
                    .filter(it -> it.choice() == null)
                    .mapToInt(AskedPlace::position)
                    .findFirst()
                    .orElse(view.attempt().questions());
            return "redirect:/student/practice/%s/%d".formatted(attempt, position);
        }
        model.addAttribute("page", pages.result(view, only, after));
        return "student/practice/result";
    }

    @GetMapping("/{position:\\d{1,4}}")
    String question(@PathVariable UUID attempt, @PathVariable int position, Model model) {
        var page = pages.question(attempt, position);
        if (!page.attempt().attempt().isOpen()) {
            return "redirect:/student/practice/" + attempt;
        }
        model.addAttribute("page", page);
        return "student/practice/question";
    }

    @PostMapping("/{position:\\d{1,4}}")
    String answer(
            @PathVariable UUID attempt,
            @PathVariable int position,
            @ModelAttribute("answer") ChosenAnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return question(attempt, position, model);
        }
        try {
            practice.answer(attempt, position, form.toAnswer());
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
            return "redirect:/student/practice/{attempt}/{position}";
        }
        next.addAttribute("go", form.go() == null ? position : form.go());
        return "redirect:/student/practice/{attempt}/{go}";
    }

    @GetMapping("/finish")
    String finish(@PathVariable UUID attempt, Model model) {
        var page = pages.question(attempt, 1);
        if (!page.attempt().attempt().isOpen()) {
            return "redirect:/student/practice/" + attempt;
        }
        model.addAttribute("page", page);
        return "student/practice/finish";
    }

    @PostMapping("/finish")
    String submit(@PathVariable UUID attempt, RedirectAttributes next) {
        try {
            practice.submit(attempt);
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/student/practice/{attempt}";
    }
}
