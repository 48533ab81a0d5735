package io.waymark.advising.api.experience;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The hours of students; each entry is a piece of evidence, submitted and withdrawn like any other. */
@HttpExchange("/api/hours")
public interface HoursApi {

    /**
     * The caller's own. Students only.
     *
     * @param week as ISO 8601 has it: a day of the week whose entries are listed; without one, or one still to come, it is this week
     */
    @GetExchange
    HoursView mine(@RequestParam(required = false) @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}") @Nullable String week);
}
