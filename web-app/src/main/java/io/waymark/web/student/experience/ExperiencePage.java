package io.waymark.web.student.experience;

import io.waymark.web.ui.form.Choice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student's hours.
 *
 * @param choices what hours can be for; none if the roadmap asks for none
 * @param week the week in words, with its hours
 * @param later the week after it; none in this week
 */
record ExperiencePage(
        List<Choice> choices,
        List<HoursTarget> targets,
        String week,
        LocalDate earlier,
        @Nullable LocalDate later,
        List<HoursDay> days) {

    public boolean isEmpty() {
        return choices.isEmpty();
    }
}
