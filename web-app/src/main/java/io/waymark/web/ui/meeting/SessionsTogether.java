package io.waymark.web.ui.meeting;

import io.waymark.mentor.api.SessionClient;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a student has done and will do with one mentor, in order of time. */
@Component
public class SessionsTogether {

    private final SessionClient sessions;
    private final Clock clock;

    SessionsTogether(SessionClient sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Whoever is a mentor too may have been theirs; such sessions are on the pages of mentors. */
    public List<Meeting> with(UUID mentor) {
        return sessions.with(mentor).stream()
                .filter(session -> session.mentor().id().equals(mentor))
                .map(session -> new MentoringMeeting(Audience.STUDENT, session).told(clock.instant()))
                .toList();
    }
}
