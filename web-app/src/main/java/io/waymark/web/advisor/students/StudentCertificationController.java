package io.waymark.web.advisor.students;

import io.waymark.advising.api.certification.CertificationApi;
import io.waymark.advising.api.certification.CredentialView;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.web.services.PageParts;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far an advisor's student is from each credential of the roadmap. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
class StudentCertificationController {

    private final PersonApi people;
    private final CertificationApi certification;
    private final PageParts parts;

    StudentCertificationController(PersonApi people, CertificationApi certification, PageParts parts) {
        this.people = people;
        this.certification = certification;
        this.parts = parts;
    }

    @GetMapping("/advisor/students/{id}/certification")
    String show(@PathVariable UUID id, Model model) {
        var asked = parts.load(() -> people.show(id));
        var known = parts.load(() -> certification.show(id));
        var student = asked.get();
        var credentials = known.get().credentials();
        model.addAttribute(
                "page",
                new StudentCertificationPage(
                        student,
                        student.fullName(),
                        credentials.stream().filter(CredentialView::isCore).toList(),
                        credentials.stream().filter(it -> !it.isCore()).toList()));
        return "advisor/students/certification";
    }
}
