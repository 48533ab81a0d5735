package io.waymark.advising.shift;

import io.waymark.core.progress.Amount;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** A day with more work than people usually do, so that somebody should say that it is right. */
public record LongDay(LocalDate day, Amount hours) {

    private static final Duration USUAL = Duration.ofHours(16);

    /**
     * Those of these shifts, in order of time. What went on past midnight is of both days.
     *
     * @param zone of the college
     */
    public static List<LongDay> of(Collection<Shift> shifts, ZoneId zone) {
        var worked = new TreeMap<LocalDate, Duration>();
        shifts.forEach(shift ->
                shift.days(zone).forEach(day -> worked.merge(day, shift.on(day, zone), Duration::plus)));
        return worked.entrySet().stream()
                .filter(it -> it.getValue().compareTo(USUAL) > 0)
                .map(it ->
                        new LongDay(it.getKey(), Amount.ofMinutes(it.getValue().toMinutes())))
                .toList();
    }
}
