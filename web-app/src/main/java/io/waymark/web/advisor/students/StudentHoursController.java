package io.waymark.web.advisor.students;

import io.waymark.advising.api.experience.HoursApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.web.services.PageParts;
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

/** The hours of an advisor's student: what is missing, what waits for whom, and what is disputed. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
class StudentHoursController {

    private final PersonApi people;
    private final HoursApi hours;
    private final HoursSheets sheets;
    private final PageParts parts;

    StudentHoursController(PersonApi people, HoursApi hours, HoursSheets sheets, PageParts parts) {
        this.people = people;
        this.hours = hours;
        this.sheets = sheets;
        this.parts = parts;
    }

    /** @param week a day of the week to show */
    @GetMapping("/advisor/students/{id}/hours")
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String week, Model model) {
        var asked = parts.load(() -> people.show(id));
        var entered = parts.load(() -> hours.of(id, Typed.date(week)));
        var file = "/advisor/students/" + id;
        model.addAttribute(
                "page",
                new StudentHoursPage(
                        file, asked.get().fullName(), sheets.of(entered.get(), HoursAudience.advisor(file))));
        return "advisor/students/hours";
    }
}
