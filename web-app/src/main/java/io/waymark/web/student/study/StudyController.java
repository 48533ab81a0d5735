package io.waymark.web.student.study;

import io.waymark.advising.api.certification.StudiedMinutes;
import io.waymark.advising.api.certification.StudyPlanApi;
import io.waymark.advising.api.certification.StudyPlanView;
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

/** The student's plan for an exam: making it, changing it, and saying what was done. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
@RequestMapping("/student/study/{credential}")
class StudyController {

    private static final String BACK = "redirect:/student/study/{credential}";

    private final StudyPlanApi plans;
    private final CurrentCaller caller;
    private final StudyPages pages;
    private final Outcomes outcomes;

    StudyController(StudyPlanApi plans, CurrentCaller caller, StudyPages pages, Outcomes outcomes) {
        this.plans = plans;
        this.caller = caller;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(@PathVariable String credential, Model model) {
        return page(plans.show(student(), credential), model);
    }

    @PostMapping
    String plan(
            @PathVariable String credential,
            @Valid @ModelAttribute("plan") StudyForm plan,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                plans.plan(student(), credential, plan.plan());
                outcomes.done(next, "study.saved");
                return BACK;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, StudyForm::fieldOf);
            }
        }
        return show(credential, model);
    }

    @PostMapping("/days-off")
    String takeOff(
            @PathVariable String credential,
            @Valid @ModelAttribute("off") DayOffForm off,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                plans.takeOff(student(), credential, Objects.requireNonNull(off.day()));
                outcomes.done(next, "study.replanned");
                return BACK;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return show(credential, model);
    }

    @PostMapping("/days-off/remove")
    String putBack(@PathVariable String credential, @RequestParam LocalDate day, RedirectAttributes next) {
        try {
            plans.putBack(student(), credential, day);
            outcomes.done(next, "study.replanned");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return BACK;
    }

    @PostMapping("/done")
    String done(
            @PathVariable String credential,
            @RequestParam LocalDate day,
            @RequestParam int domain,
            @RequestParam int minutes,
            RedirectAttributes next) {
        try {
            plans.done(student(), credential, day, domain, new StudiedMinutes(minutes));
            outcomes.done(next, "study.done");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return BACK;
    }

    @PostMapping("/undone")
    String undone(
            @PathVariable String credential,
            @RequestParam LocalDate day,
            @RequestParam int domain,
            RedirectAttributes next) {
        try {
            plans.undone(student(), credential, day, domain);
            outcomes.done(next, "study.undone");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return BACK;
    }

    private String page(StudyPlanView view, Model model) {
        if (!model.containsAttribute("plan")) {
            model.addAttribute("plan", StudyForm.of(view));
        }
        if (!model.containsAttribute("off")) {
            model.addAttribute("off", DayOffForm.BLANK);
        }
        model.addAttribute("page", pages.of(view));
        return "student/study/study";
    }

    private UUID student() {
        return caller.get().person().value();
    }
}
