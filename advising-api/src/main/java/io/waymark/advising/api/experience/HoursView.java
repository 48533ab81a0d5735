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
 * @param waiting what is not verified yet, of all weeks, by whom it waits for
 * @param disputed of all weeks, the newest dispute first
 * @param longDays of the week
 * @param entries of the week, in order of time, also what was returned
 */
public record HoursView(
        LocalDate today,
        LocalDate week,
        BigDecimal weekTotal,
        @Nullable String site,
        List<HoursTargetView> targets,
        List<UnaskedHours> unasked,
        List<HoursWaitingView> waiting,
        List<DisputedHoursView> disputed,
        List<LongDayView> longDays,
        List<HoursEntryView> entries) {

    public HoursView {
        targets = List.copyOf(targets);
        unasked = List.copyOf(unasked);
        waiting = List.copyOf(waiting);
        disputed = List.copyOf(disputed);
        longDays = List.copyOf(longDays);
        entries = List.copyOf(entries);
    }

    /** Of somebody whom no roadmap asks for any. */
    public static HoursView none(LocalDate today) {
        return new HoursView(
                today, today, BigDecimal.ZERO, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
