package io.waymark.web.student.mentors;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The directory of mentors, those recommended on top. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
class MentorsController {

    private final DirectoryPages pages;

    MentorsController(DirectoryPages pages) {
        this.pages = pages;
    }

    @GetMapping("/student/mentors")
    String directory(@ModelAttribute("search") MentorSearch search, Model model) {
        model.addAttribute("page", pages.load(search));
        return "student/mentors/directory";
    }
}
