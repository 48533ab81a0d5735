package io.waymark.advising.api.experience;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student's hours.
 *
 * @param today at the college
 * @param week the Monday of the week whose entries these are
 * @param weekTotal of that week, without what was returned
 * @param site where the student was last
 * @param targets all that their roadmap asks for
 * @param unasked what no supervisor is asked about yet, of all weeks
 * @param entries of the week, in order of time, also what was returned
 */
public record HoursView(
        LocalDate today,
        LocalDate week,
        BigDecimal weekTotal,
        @Nullable String site,
        List<HoursTargetView> targets,
        List<UnaskedHours> unasked,
        List<HoursEntryView> entries) {

    public HoursView {
        targets = List.copyOf(targets);
        unasked = List.copyOf(unasked);
        entries = List.copyOf(entries);
    }
}
