package io.waymark.core.study;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a plan has to keep to.
 *
 * @param exam the day of the exam; nobody studies on it
 * @param weeklyMinutes the most in a week, from Monday on
 * @param days on which days of the week
 * @param off dates on which there is no time
 * @param totalMinutes how much there is to study altogether
 */
public record StudyTerms(
        LocalDate exam,
        int weeklyMinutes,
        Set<DayOfWeek> days,
        Set<LocalDate> off,
        int totalMinutes,
        List<StudyDomain> domains) {

    private static final int SHORTEST = 15;

    public StudyTerms {
        if (weeklyMinutes < 1 || totalMinutes < 1 || days.isEmpty() || domains.isEmpty()) {
            throw new IllegalArgumentException("A plan needs time, days and something to study");
        }
        days = EnumSet.copyOf(days);
        off = Set.copyOf(off);
        domains = List.copyOf(domains);
    }

    boolean isFree(LocalDate day) {
        return day.isBefore(exam) && days.contains(day.getDayOfWeek()) && !off.contains(day);
    }

    /** The most on one day: a week's time spread evenly over its days, as long as that is worth sitting down for. */
    int dailyMinutes() {
        return Math.max(SHORTEST, StudyNeeds.whole(weeklyMinutes / days.size()));
    }
}
