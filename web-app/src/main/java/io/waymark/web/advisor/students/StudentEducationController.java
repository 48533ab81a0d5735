package io.waymark.web.advisor.students;

import io.waymark.advising.api.education.EducationApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.education.EducationAudience;
import io.waymark.web.ui.education.EducationSheets;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The program, the courses and the degree of an advisor's student. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
class StudentEducationController {

    private final PersonApi people;
    private final EducationApi education;
    private final EducationSheets sheets;
    private final PageParts parts;

    StudentEducationController(PersonApi people, EducationApi education, EducationSheets sheets, PageParts parts) {
        this.people = people;
        this.education = education;
        this.sheets = sheets;
        this.parts = parts;
    }

    @GetMapping("/advisor/students/{id}/education")
    String show(@PathVariable UUID id, Model model) {
        var asked = parts.load(() -> people.show(id));
        var own = parts.load(() -> education.show(id));
        var file = "/advisor/students/" + id;
        model.addAttribute(
                "page",
                new StudentEducationPage(
                        file, asked.get().fullName(), sheets.of(own.get(), EducationAudience.advisor(file))));
        return "advisor/students/education";
    }
}
