package io.waymark.web.advisor.students;

import io.waymark.advising.api.occupation.SkillApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.career.SkillsPages;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student's skills: what they say of themselves, and agreeing with them on gaps to close. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
@RequestMapping("/advisor/students/{id}/careers/{roadmap}/skills")
class StudentSkillsController {

    private static final String HERE = "redirect:/advisor/students/{id}/careers/{roadmap}/skills";

    private final SkillApi skills;
    private final SkillsPages pages;
    private final Outcomes outcomes;

    StudentSkillsController(SkillApi skills, SkillsPages pages, Outcomes outcomes) {
        this.skills = skills;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable String roadmap, Model model) {
        model.addAttribute("agreement", AgreementForm.NONE);
        return page(id, roadmap, model);
    }

    @PostMapping("/{skill}")
    String agree(
            @PathVariable UUID id,
            @PathVariable String roadmap,
            @PathVariable String skill,
            @Valid @ModelAttribute("agreement") AgreementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                skills.agree(id, roadmap, skill, form.toAgreement());
                outcomes.done(next, "their-skills.agreed");
                return HERE;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return page(id, roadmap, model);
    }

    @PostMapping("/{skill}/remove")
    String disagree(
            @PathVariable UUID id, @PathVariable String roadmap, @PathVariable String skill, RedirectAttributes next) {
        try {
            skills.disagree(id, roadmap, skill);
            outcomes.done(next, "their-skills.removed");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return HERE;
    }

    private String page(UUID student, String roadmap, Model model) {
        model.addAttribute("page", pages.of(skills.show(student, roadmap)));
        return "advisor/students/skills";
    }
}
