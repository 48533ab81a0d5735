package io.waymark.web.advisor.students;

import io.waymark.advising.api.education.EducationApi;
import io.waymark.advising.api.experience.HoursApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.education.EducationAudience;
import io.waymark.web.ui.education.EducationSheets;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.hours.HoursAudience;
import io.waymark.web.ui.hours.HoursSheets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What an advisor's student has on record of hours and of education, and what is missing. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
class StudentRecordsController {

    private static final String FILE = "/advisor/students/";

    private final PersonApi people;
    private final HoursApi hours;
    private final HoursSheets hoursSheets;
    private final EducationApi education;
    private final EducationSheets educationSheets;
    private final PageParts parts;

    StudentRecordsController(
            PersonApi people,
            HoursApi hours,
            HoursSheets hoursSheets,
            EducationApi education,
            EducationSheets educationSheets,
            PageParts parts) {
        this.people = people;
        this.hours = hours;
        this.hoursSheets = hoursSheets;
        this.education = education;
        this.educationSheets = educationSheets;
        this.parts = parts;
    }

    /** @param week a day of the week to show */
    @GetMapping("/advisor/students/{id}/hours")
    String hours(@PathVariable UUID id, @RequestParam(required = false) @Nullable String week, Model model) {
        var asked = parts.load(() -> people.show(id));
        var entered = parts.load(() -> hours.of(id, Typed.date(week)));
        var student = asked.get();
        var sheet = hoursSheets.of(entered.get(), HoursAudience.advisor(FILE + id));
        model.addAttribute("page", new StudentHoursPage(FILE + id, student.fullName(), sheet));
        return "advisor/students/hours";
    }

    @GetMapping("/advisor/students/{id}/education")
    String education(@PathVariable UUID id, Model model) {
        var asked = parts.load(() -> people.show(id));
        var own = parts.load(() -> education.show(id));
        var student = asked.get();
        var sheet = educationSheets.of(own.get(), EducationAudience.advisor(FILE + id));
        model.addAttribute("page", new StudentEducationPage(FILE + id, student.fullName(), sheet));
        return "advisor/students/education";
    }
}
