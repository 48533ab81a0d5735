package io.waymark.web.student.experience;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.placement.PlacementSummary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student's hours.
 *
 * @param choices what hours can be for; none if the roadmap asks for none
 * @param unasked sites whose hours no supervisor is asked about, with how many there are
 * @param week the week in words, with its hours
 * @param later the week after it; none in this week
 * @param places placements at which hours can be worked
 * @param placements null while they cannot be shown
 */
record ExperiencePage(
        List<Choice> choices,
        List<HoursTarget> targets,
        List<Choice> unasked,
        String week,
        LocalDate earlier,
        @Nullable LocalDate later,
        List<HoursDay> days,
        List<Choice> places,
        @Nullable List<PlacementSummary> placements) {

    public boolean isEmpty() {
        return choices.isEmpty();
    }
}
