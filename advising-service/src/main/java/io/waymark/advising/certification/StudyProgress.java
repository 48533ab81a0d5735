package io.waymark.advising.certification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.waymark.advising.api.certification.StudyPlanView.SessionState;
import io.waymark.advising.api.certification.StudyPlanView.StudySessionView;
import io.waymark.core.study.StudyDomain;
import io.waymark.core.study.StudyPlan;
import io.waymark.core.study.StudyPlanner;
import io.waymark.core.study.StudySession;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan as it stands on a day: what was done, what was missed, and what is to do.
 *
 * @param ahead from that day on
 * @param missed of the plan as it was until then: what nothing was done of on its day
 * @param shortMinutes how much there is no time for before the exam; on its day and later nobody plans any more
 */
record StudyProgress(StudySettings settings, StudyPlan ahead, List<StudySession> missed, int shortMinutes) {

    static StudyProgress of(StudySettings settings, List<StudyDomain> domains, LocalDate today) {
        var terms = settings.terms(domains);
        var before = settings.done().stream()
                .filter(it -> it.day().isBefore(settings.plannedFrom()))
                .toList();
        var studied = settings.done().stream().map(StudiedDomain::of).collect(Collectors.toSet());
        var planned = StudyPlanner.plan(terms, settings.plannedFrom(), before).sessions().stream()
                .filter(it -> it.day().isBefore(today));
        var missed = Stream.concat(settings.missed().stream(), planned)
                .filter(it -> !studied.contains(StudiedDomain.of(it)))
                .collect(Collectors.toMap(StudiedDomain::of, it -> it, (kept, _) -> kept, LinkedHashMap::new))
                .values();
        var ahead = StudyPlanner.plan(terms, today, settings.done());
        return new StudyProgress(
                settings, ahead, List.copyOf(missed), today.isBefore(settings.examOn()) ? ahead.shortMinutes() : 0);
    }

    /** A domain on a day, for however long. */
    private record StudiedDomain(LocalDate day, int domain) {

        static StudiedDomain of(StudySession session) {
            return new StudiedDomain(session.day(), session.domain());
        }
    }

    List<StudySessionView> sessions() {
        return Stream.of(
                        settings.done().stream().map(it -> view(it, SessionState.DONE)),
                        missed.stream().map(it -> view(it, SessionState.MISSED)),
                        ahead.sessions().stream().map(it -> view(it, SessionState.PLANNED)))
                .flatMap(it -> it)
                .sorted(Comparator.comparing(StudySessionView::day).thenComparing(StudySessionView::state))
                .toList();
    }

    int doneMinutes() {
        return settings.done().stream().mapToInt(StudySession::minutes).sum();
    }

    Map<Integer, Integer> doneByDomain() {
        return byDomain(settings.done());
    }

    Map<Integer, Integer> plannedByDomain() {
        return byDomain(ahead.sessions());
    }

    private static Map<Integer, Integer> byDomain(List<StudySession> sessions) {
        return sessions.stream().collect(groupingBy(StudySession::domain, summingInt(StudySession::minutes)));
    }

    private static StudySessionView view(StudySession session, SessionState state) {
        return new StudySessionView(session.day(), session.domain(), session.minutes(), state);
    }
}
