package io.waymark.core.study;

import java.util.List;

/**
 * What to study when.
 *
 * @param sessions in the order of their days
 * @param shortMinutes how much there is no time for before the exam
 */
public record StudyPlan(List<StudySession> sessions, int shortMinutes) {

    public StudyPlan {
        sessions = List.copyOf(sessions);
    }

    public int minutes() {
        return sessions.stream().mapToInt(StudySession::minutes).sum();
    }
}
