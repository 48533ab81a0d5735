package io.waymark.advising.api.experience;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The hours of students; each entry is a piece of evidence, submitted and withdrawn like any other. */
@HttpExchange("/api/hours")
public interface HoursApi {

    /**
     * The caller's own. Students only.
     *
     * @param week a day of the week whose entries are listed; without one, or one still to come, it is this week
     */
    @GetExchange
    HoursView mine(@RequestParam(required = false) @Nullable LocalDate week);

    /** The same of a student: for the student, the student's advisor and admins. */
    @GetExchange("/of/{student}")
    HoursView of(@PathVariable UUID student, @RequestParam(required = false) @Nullable LocalDate week);
}
