package io.waymark.advising.api.certification;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How study for an exam is planned and goes.
 *
 * @param credential what it is for
 * @param called the letters by which people call it
 * @param today at the college
 * @param usualMinutes how much to study if the student has no idea
 * @param terms what the plan keeps to; null while there is none
 * @param domains what there is to study, the review last
 * @param practiced whether there are questions to practice with
 * @param sessions what was done, what was missed, and what is to do from today on, in the order of the days
 * @param daysOff dates without study that are to come
 * @param shortMinutes how much there is no time for before the exam
 * @param earliestOn from when the exam can be taken by the record, if it is planned before that
 */
public record StudyPlanView(
        String credential,
        String called,
        LocalDate today,
        int usualMinutes,
        @Nullable StudyTermsView terms,
        List<StudyDomainView> domains,
        boolean practiced,
        List<StudySessionView> sessions,
        List<LocalDate> daysOff,
        int shortMinutes,
        @Nullable LocalDate earliestOn) {

    public StudyPlanView {
        domains = List.copyOf(domains);
        sessions = List.copyOf(sessions);
        daysOff = List.copyOf(daysOff);
    }

    /** What the student said. */
    public record StudyTermsView(
            LocalDate examOn, int weeklyMinutes, Set<DayOfWeek> days, int totalMinutes, LocalDate plannedFrom) {}

    /**
     * A part of the exam.
     *
     * @param number 0 for the review of all of them
     * @param name null for the review, and for an exam that is studied as a whole
     * @param weight as the issuer writes it
     */
    public record StudyDomainView(
            int number, @Nullable String name, @Nullable String weight, int doneMinutes, int plannedMinutes) {}

    /** Time for one domain on one day. */
    public record StudySessionView(LocalDate day, int domain, int minutes, SessionState state) {}

    /** What became of a session. */
    public enum SessionState {
        DONE,
        MISSED,
        PLANNED
    }

    public int doneMinutes() {
        return domains.stream().mapToInt(StudyDomainView::doneMinutes).sum();
    }

    public int plannedMinutes() {
        return domains.stream().mapToInt(StudyDomainView::plannedMinutes).sum();
    }
}
