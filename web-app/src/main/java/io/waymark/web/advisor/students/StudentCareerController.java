package io.waymark.web.advisor.students;

import io.waymark.advising.api.occupation.OccupationApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.career.CareerPages;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The career that a student's roadmap leads to, or another that the two talk about. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
class StudentCareerController {

    private final OccupationApi occupations;
    private final PersonApi people;
    private final CareerPages pages;
    private final PageParts parts;

    StudentCareerController(OccupationApi occupations, PersonApi people, CareerPages pages, PageParts parts) {
        this.occupations = occupations;
        this.people = people;
        this.pages = pages;
        this.parts = parts;
    }

    @GetMapping("/advisor/students/{id}/careers/{roadmap}")
    String show(@PathVariable UUID id, @PathVariable String roadmap, Model model) {
        var student = parts.load(() -> people.show(id));
        var career = parts.load(() -> occupations.show(roadmap));
        model.addAttribute(
                "page",
                new StudentCareerPage(
                        student.get().brief(),
                        pages.page(career.get(), "/advisor/students/%s/careers/".formatted(id))));
        return "advisor/students/career";
    }
}
