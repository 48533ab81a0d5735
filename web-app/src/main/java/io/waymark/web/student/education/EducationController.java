package io.waymark.web.student.education;

import io.waymark.web.ui.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The student's program, its courses, the degree, and the shortlist. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
class EducationController {

    private final EducationPages pages;

    EducationController(EducationPages pages) {
        this.pages = pages;
    }

    @GetMapping("/student/education")
    String show(@RequestParam(required = false) @Nullable String program, Model model) {
        model.addAttribute("page", pages.load(Typed.id(program)));
        return "student/education/education";
    }
}
