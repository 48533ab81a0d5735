package io.waymark.web.student.practice;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import io.waymark.advising.api.practice.AskedPlace;
import io.waymark.advising.api.practice.PracticeApi;
import io.waymark.advising.api.practice.ReviewedAnswers;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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

    private static final String RESULT = "redirect:/student/practice/{attempt}";
    private static final String EXAM_UNDER_WAY = "exam-under-way";

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
            Model model,
            RedirectAttributes next) {
        var view = practice.attempt(attempt);
        if (view.attempt().isOpen()) {
            var position = view.places().stream()
                    .filter(it -> it.choice() == null)
                    .mapToInt(AskedPlace::position)
                    .findFirst()
                    .orElse(view.attempt().questions());
            next.addAttribute("position", position);
            return onward(model, next, "redirect:/student/practice/{attempt}/{position}");
        }
        model.addAttribute("page", pages.result(view, only, after));
        return "student/practice/result";
    }

    @GetMapping("/{position:\\d{1,4}}")
    String question(@PathVariable UUID attempt, @PathVariable int position, Model model, RedirectAttributes next) {
        return open(attempt, position, "student/practice/question", model, next);
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
            return question(attempt, position, model, next);
        }
        try {
            practice.answer(attempt, position, form.toAnswer());
        } catch (RefusedException refused) {
            return EXAM_UNDER_WAY.equals(refused.code())
                    ? toTheExam(refused, next)
                    : refused(refused, next, "redirect:/student/practice/{attempt}/{position}");
        }
        next.addAttribute("go", form.goesTo(position));
        return "redirect:/student/practice/{attempt}/{go}";
    }

    /** What is chosen is kept at once; the page stays as it is. */
    @HxRequest
    @PostMapping("/{position:\\d{1,4}}")
    ResponseEntity<Void> save(
            @PathVariable UUID attempt, @PathVariable int position, @ModelAttribute("answer") ChosenAnswerForm form) {
        practice.answer(attempt, position, form.toAnswer());
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/finish")
    String finish(@PathVariable UUID attempt, Model model, RedirectAttributes next) {
        return open(attempt, 1, "student/practice/finish", model, next);
    }

    @PostMapping("/finish")
    String submit(@PathVariable UUID attempt, RedirectAttributes next) {
        try {
            practice.submit(attempt);
            return RESULT;
        } catch (RefusedException refused) {
            return refused(refused, next, "redirect:/student/practice/{attempt}/finish");
        }
    }

    /** A page of an attempt that goes on; else its result. */
    private String open(UUID attempt, int position, String template, Model model, RedirectAttributes next) {
        try {
            var page = pages.question(attempt, position);
            if (!page.attempt().attempt().isOpen()) {
                return onward(model, next, RESULT);
            }
            model.addAttribute("page", page);
            return template;
        } catch (RefusedException refused) {
            if (EXAM_UNDER_WAY.equals(refused.code())) {
                return toTheExam(refused, next);
            }
            throw refused;
        }
    }

    /** Where the exam can be continued that has to be submitted first. */
    private String toTheExam(RefusedException refused, RedirectAttributes next) {
        next.addAttribute("credential", refused.arguments().get("credential"));
        return refused(refused, next, "redirect:/student/practice");
    }

    private String refused(RefusedException refused, RedirectAttributes next, String where) {
        outcomes.refused(next, refused);
        return where;
    }

    /** With what the page before had to say. */
    private static String onward(Model model, RedirectAttributes next, String where) {
        next.addFlashAttribute("refusal", model.getAttribute("refusal"));
        return where;
    }
}
