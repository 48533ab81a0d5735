package io.waymark.web.student.careers;

import io.waymark.advising.api.occupation.OccupationApi;
import io.waymark.web.ui.career.CareerPages;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is known of the career that a roadmap of the college leads to. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
class CareerController {

    private final OccupationApi occupations;
    private final CareerPages pages;

    CareerController(OccupationApi occupations, CareerPages pages) {
        this.occupations = occupations;
        this.pages = pages;
    }

    @GetMapping("/student/careers/{roadmap}")
    String show(@PathVariable String roadmap, Model model) {
        model.addAttribute("page", pages.page(occupations.show(roadmap), "/student/careers/"));
        return "student/careers/career";
    }
}
