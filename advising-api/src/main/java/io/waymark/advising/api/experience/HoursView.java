package io.waymark.advising.api.experience;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student's hours.
 *
 * @param today at the college
 * @param week the Monday of the week whose entries these are
 * @param site where the student was last
 * @param targets all that their roadmap asks for
 * @param entries of the week, in order of time, also what was returned
 */
public record HoursView(
        LocalDate today,
        LocalDate week,
        @Nullable String site,
        List<HoursTargetView> targets,
        List<HoursEntryView> entries) {

    public HoursView {
        targets = List.copyOf(targets);
        entries = List.copyOf(entries);
    }
}
