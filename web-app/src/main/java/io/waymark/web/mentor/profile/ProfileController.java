package io.waymark.web.mentor.profile;

import io.waymark.mentor.api.MentorClient;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a mentor appears to students. */
@Controller
@PreAuthorize("hasRole('MENTOR')")
@RequestMapping("/mentor/profile")
class ProfileController {

    private static final String VIEW = "mentor/profile/profile";

    private final MentorClient mentors;
    private final ProfilePages pages;
    private final Outcomes outcomes;

    ProfileController(MentorClient mentors, ProfilePages pages, Outcomes outcomes) {
        this.mentors = mentors;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @GetMapping
    String form(Model model) {
        var page = pages.load(List.of());
        model.addAttribute("page", page);
        model.addAttribute("profile", ProfileForm.of(page.saved()));
        return VIEW;
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("profile") ProfileForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                mentors.write(form.toProfile(), Versions.of(form.version()));
                outcomes.done(next, form.isPublished() ? "profile.saved.published" : "profile.saved");
                return "redirect:/mentor/profile";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, () -> ProfileForm.of(mentors.own()));
            }
        }
        model.addAttribute("page", pages.load(form.languages()));
        return VIEW;
    }
}
