package io.waymark.advising.certification;

import io.waymark.core.study.StudyDomain;
import io.waymark.core.study.StudySession;
import io.waymark.core.study.StudyTerms;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a student said and did about studying for an exam.
 *
 * @param missed of the plan as it was before it moved
 */
record StudySettings(
        String credential,
        LocalDate examOn,
        int weeklyMinutes,
        Set<DayOfWeek> days,
        int totalMinutes,
        LocalDate plannedFrom,
        Set<LocalDate> off,
        List<StudySession> done,
        List<StudySession> missed) {

    /** The days off that are not over, in order. */
    List<LocalDate> offFrom(LocalDate today) {
        return off.stream().filter(it -> !it.isBefore(today)).sorted().toList();
    }

    StudyTerms terms(List<StudyDomain> domains) {
        return new StudyTerms(examOn, weeklyMinutes, days, off, totalMinutes, domains);
    }
}
