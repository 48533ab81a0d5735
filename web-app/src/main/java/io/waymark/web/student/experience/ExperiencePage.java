package io.waymark.web.student.experience;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.hours.HoursSheet;
import io.waymark.web.ui.placement.PlacementSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student's hours.
 *
 * @param choices what hours can be for; none if the roadmap asks for none
 * @param unasked sites whose hours no supervisor is asked about, with how many there are
 * @param places placements at which hours can be worked
 * @param placements null while they cannot be shown
 */
record ExperiencePage(
        List<Choice> choices,
        List<Choice> unasked,
        HoursSheet hours,
        List<Choice> places,
        @Nullable List<PlacementSummary> placements) {

    public boolean isEmpty() {
        return choices.isEmpty();
    }
}
