package io.waymark.advising.certification;

import io.waymark.core.study.StudyDomain;
import io.waymark.core.study.StudySession;
import io.waymark.core.study.StudyTerms;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a student said and did about studying for an exam. */
record StudySettings(
        String credential,
        LocalDate examOn,
        int weeklyMinutes,
        Set<DayOfWeek> days,
        int totalMinutes,
        LocalDate plannedFrom,
        Set<LocalDate> off,
        List<StudySession> done) {

    StudyTerms terms(List<StudyDomain> domains) {
        return new StudyTerms(examOn, weeklyMinutes, days, off, totalMinutes, domains);
    }
}
