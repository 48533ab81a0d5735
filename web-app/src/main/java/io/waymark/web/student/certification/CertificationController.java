package io.waymark.web.student.certification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The credentials of the student's roadmap: all of them, some side by side, one rule by rule. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
@RequestMapping("/student/certification")
class CertificationController {

    private final CertificationPages pages;

    CertificationController(CertificationPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("page", pages.list());
        return "student/certification/certification";
    }

    /** Those that the address names, the first four of them. */
    @GetMapping("/compare")
    String compare(@RequestParam(required = false) @Nullable List<String> credential, Model model) {
        model.addAttribute("page", pages.compare(credential == null ? List.of() : credential));
        return "student/certification/compare";
    }

    @GetMapping("/{credential}")
    String one(@PathVariable String credential, Model model) {
        model.addAttribute("page", pages.one(credential));
        return "student/certification/credential";
    }
}
