package io.waymark.web.student.careers;

import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.occupation.OccupationApi;
import io.waymark.advising.api.occupation.SkillApi;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.services.PageParts;
import io.waymark.web.student.careers.OwnCareerPage.Walked;
import io.waymark.web.ui.career.CareerPages;
import io.waymark.web.ui.career.SkillsPages;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is known of the career that a roadmap of the college leads to, and how the student stands in it. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
class CareerController {

    private final OccupationApi occupations;
    private final SkillApi skills;
    private final JourneyApi journeys;
    private final CareerPages careers;
    private final SkillsPages ratings;
    private final PageParts parts;
    private final CurrentCaller caller;

    CareerController(
            OccupationApi occupations,
            SkillApi skills,
            JourneyApi journeys,
            CareerPages careers,
            SkillsPages ratings,
            PageParts parts,
            CurrentCaller caller) {
        this.occupations = occupations;
        this.skills = skills;
        this.journeys = journeys;
        this.careers = careers;
        this.ratings = ratings;
        this.parts = parts;
        this.caller = caller;
    }

    @GetMapping("/student/careers/{roadmap}")
    String show(@PathVariable String roadmap, Model model) {
        var student = caller.get().person().value();
        var career = parts.load(() -> occupations.show(roadmap));
        var rated = parts.load(() -> skills.show(student, roadmap));
        var walking = parts.load(() -> journeys.show(student));
        var shown = careers.page(career.get(), "/student/careers/");
        var own = rated.orNull();
        model.addAttribute(
                "page",
                new OwnCareerPage(shown, own == null ? null : ratings.own(own), Walked.of(roadmap, walking.orNull())));
        return "student/careers/career";
    }
}
