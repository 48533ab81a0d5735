package io.waymark.web.mentoring;

import io.waymark.mentor.api.MeetingKind;
import io.waymark.mentor.api.MentorClient;
import io.waymark.web.form.Choice;
import io.waymark.web.form.Versions;
import io.waymark.web.page.Words;
import io.waymark.web.roadmap.RoadmapWords;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
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
@RequestMapping("/mentoring/profile")
class ProfileController {

    private static final List<String> LANGUAGES =
            List.of("en", "es", "zh", "tl", "vi", "ar", "fr", "ko", "ru", "ht", "hi", "pt", "so", "ase");

    private final MentorClient mentors;
    private final RoadmapWords roadmap;
    private final Outcomes outcomes;
    private final Words words;

    ProfileController(MentorClient mentors, RoadmapWords roadmap, Outcomes outcomes, Words words) {
        this.mentors = mentors;
        this.roadmap = roadmap;
        this.outcomes = outcomes;
        this.words = words;
    }

    @GetMapping
    String form(Model model) {
        var profile = mentors.own();
        model.addAttribute("profile", ProfileForm.of(profile));
        model.addAttribute("students", profile.students());
        return page(model, profile.languages());
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("profile") ProfileForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        if (!faults.hasErrors()) {
            try {
                mentors.write(form.toProfile(), Versions.of(form.version()));
                outcomes.done(next, form.isPublished() ? "profile.saved.published" : "profile.saved");
                return "redirect:/mentoring/profile";
            } catch (RefusedException refused) {
                outcomes.refused(faults, refused);
                model.addAttribute("current", mentors.own().version());
            }
        }
        return page(model, form.languages());
    }

    private String page(Model model, List<String> spoken) {
        model.addAttribute("stages", roadmap.stepsByStage());
        model.addAttribute("allRoadmaps", roadmap.roadmaps());
        model.addAttribute(
                "kinds",
                Stream.of(MeetingKind.values())
                        .map(kind -> new Choice(kind.name(), words.say("meeting-kind." + kind)))
                        .toList());
        model.addAttribute(
                "allLanguages",
                Stream.concat(LANGUAGES.stream(), spoken.stream())
                        .distinct()
                        .map(tag -> new Choice(
                                tag, Locale.forLanguageTag(tag).getDisplayName(LocaleContextHolder.getLocale())))
                        .toList());
        return "mentor-profile";
    }
}
