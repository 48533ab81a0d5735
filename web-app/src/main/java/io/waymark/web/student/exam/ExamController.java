package io.waymark.web.student.exam;

import io.waymark.advising.api.certification.ExamApi;
import io.waymark.advising.api.certification.ExamView;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
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

/** The student's exam: the authorization, the attempts, and the award, which becomes evidence. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
@RequestMapping("/student/exam/{credential}")
class ExamController {

    private static final String BACK = "redirect:/student/exam/{credential}";

    private final ExamApi exams;
    private final EvidenceApi evidence;
    private final CurrentCaller caller;
    private final ExamPages pages;
    private final Outcomes outcomes;

    ExamController(ExamApi exams, EvidenceApi evidence, CurrentCaller caller, ExamPages pages, Outcomes outcomes) {
        this.exams = exams;
        this.evidence = evidence;
        this.caller = caller;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(@PathVariable String credential, Model model) {
        return page(exam(credential), model);
    }

    @PostMapping
    String authorize(
            @PathVariable String credential,
            @Valid @ModelAttribute("window") WindowForm window,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                exams.authorize(student(), credential, window.window());
                outcomes.done(next, "exam.saved");
                return BACK;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return show(credential, model);
    }

    @PostMapping("/attempts")
    String take(
            @PathVariable String credential,
            @Valid @ModelAttribute("attempt") AttemptForm attempt,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                exams.take(student(), credential, Objects.requireNonNull(attempt.takenOn()), attempt.went());
                outcomes.done(next, "exam.attempt.saved");
                return BACK;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return show(credential, model);
    }

    @PostMapping("/attempts/remove")
    String remove(@PathVariable String credential, @RequestParam LocalDate day, RedirectAttributes next) {
        try {
            exams.remove(student(), credential, day);
            outcomes.done(next, "exam.attempt.removed");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return BACK;
    }

    /** Submitted where the roadmap asks for it; once it is there, nothing more is asked. */
    @PostMapping("/award")
    String award(
            @PathVariable String credential,
            @Valid @ModelAttribute("award") AwardForm award,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var exam = exam(credential);
        if (exam.requirement() == null) {
            outcomes.refused(next, "exam.award.there");
            return BACK;
        }
        if (!errors.hasErrors()) {
            try {
                evidence.submit(award.evidence(exam.requirement(), credential), null);
                outcomes.done(next, "exam.award.submitted");
                return BACK;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, AwardForm::fieldOf);
            }
        }
        return page(exam, model);
    }

    private String page(ExamView exam, Model model) {
        if (!model.containsAttribute("window")) {
            model.addAttribute("window", WindowForm.of(exam));
        }
        if (!model.containsAttribute("attempt")) {
            model.addAttribute("attempt", AttemptForm.of(exam));
        }
        if (!model.containsAttribute("award")) {
            model.addAttribute("award", AwardForm.of(exam));
        }
        model.addAttribute("page", pages.of(exam));
        return "student/exam/exam";
    }

    private ExamView exam(String credential) {
        return exams.show(student(), credential);
    }

    private UUID student() {
        return caller.get().person().value();
    }
}
