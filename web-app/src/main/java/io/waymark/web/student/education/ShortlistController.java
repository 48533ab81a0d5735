package io.waymark.web.student.education;

import io.waymark.advising.api.education.EducationApi;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Putting programs on the student's shortlist, and taking them off. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
@RequestMapping("/student/education/shortlist/{program}")
class ShortlistController {

    private final EducationApi education;
    private final CurrentCaller caller;
    private final Outcomes outcomes;

    ShortlistController(EducationApi education, CurrentCaller caller, Outcomes outcomes) {
        this.education = education;
        this.caller = caller;
        this.outcomes = outcomes;
    }

    /** Back to what was found. */
    @PostMapping
    String add(@PathVariable UUID program, ProgramQuery query, RedirectAttributes next) {
        try {
            education.shortlist(caller.get().person().value(), program);
            outcomes.done(next, "education.shortlisted");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:" + query.link();
    }

    @PostMapping("/remove")
    String remove(@PathVariable UUID program, RedirectAttributes next) {
        try {
            education.unlist(caller.get().person().value(), program);
            outcomes.done(next, "education.unlisted");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/student/education";
    }
}
