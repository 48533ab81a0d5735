package io.waymark.web.student.careers;

import io.waymark.advising.api.occupation.RateSkills;
import io.waymark.advising.api.occupation.SkillApi;
import io.waymark.advising.api.occupation.SkillsView;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.career.SkillsPages;
import io.waymark.web.ui.message.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How well the student does what a career asks for: rating themselves, seeing how it grows and where gaps are. */
@Controller
@RequestMapping("/student/careers/{roadmap}/skills")
@PreAuthorize("hasRole('STUDENT')")
class SkillsController {

    private final SkillApi skills;
    private final SkillsPages pages;
    private final CurrentCaller caller;
    private final Outcomes outcomes;
    private final Texts texts;

    SkillsController(SkillApi skills, SkillsPages pages, CurrentCaller caller, Outcomes outcomes, Texts texts) {
        this.skills = skills;
        this.pages = pages;
        this.caller = caller;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String roadmap, Model model) {
        var view = view(roadmap);
        model.addAttribute("rating", RatingForm.of(view));
        return page(view, model);
    }

    @PostMapping
    String rate(
            @PathVariable String roadmap,
            @ModelAttribute("rating") RatingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var view = view(roadmap);
        var levels = form.read(view);
        view.skills().stream()
                .map(it -> it.skill())
                .filter(it -> !levels.containsKey(it.key()))
                .forEach(it -> errors.rejectValue(
                        "levels[%s]".formatted(it.key()), "unrated", texts.say("skills.rate.missing", it.label())));
        if (!errors.hasErrors()) {
            try {
                skills.rate(caller.get().person().value(), roadmap, new RateSkills(levels));
                outcomes.done(next, "skills.rated");
                return "redirect:/student/careers/{roadmap}/skills";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return page(view, model);
    }

    private SkillsView view(String roadmap) {
        return skills.show(caller.get().person().value(), roadmap);
    }

    private String page(SkillsView view, Model model) {
        model.addAttribute("page", pages.own(view));
        return "student/careers/skills";
    }
}
