package io.waymark.stack.demo;

import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.BookableHours.OnWeekday;
import io.waymark.core.time.MeetingKind;
import io.waymark.mentor.api.GroupSessionClient;
import io.waymark.mentor.api.MentorAvailabilityClient;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.MentorView;
import io.waymark.mentor.api.OpenGroupSession;
import io.waymark.mentor.api.ReportAttendance;
import io.waymark.mentor.api.SessionClient;
import io.waymark.mentor.api.SessionPeriod;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.mentor.api.WriteProfile;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.client.HttpClientErrorException;

/** A mentor: what their profile says, and when they have time. */
record DemoMentor(
        String email,
        String zone,
        String headline,
        String employer,
        String about,
        List<String> steps,
        List<String> topics,
        List<String> credentials,
        List<String> languages,
        List<DayOfWeek> days) {

    private static final LocalTime AFTER_WORK = LocalTime.of(17, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    void moveIn(DemoCollege college) {
        var api = college.as(email);
        var weekly = days.stream()
                .map(day -> new OnWeekday(day, AFTER_WORK, EVENING))
                .toList();
        api.mentoring(MentorAvailabilityClient.class)
                .write(new BookableHours(zone, weekly, List.of(), 45, 0, 15, 24, 45), Revision.of("\"0\""));
        api.mentoring(MentorClient.class)
                .write(
                        new WriteProfile(
                                headline,
                                employer,
                                about,
                                steps,
                                List.of("health-information-technician"),
                                topics,
                                credentials,
                                languages,
                                MeetingKind.VIDEO,
                                "https://meet.example/" + email.substring(0, email.indexOf('@')),
                                5,
                                null,
                                true),
                        Revision.of("\"0\""));
        var me = college.caller(email).person().value();
        Polling.until("%s is found among the mentors".formatted(email), () -> find(api, me));
    }

    /** The mentor service learns who is a mentor by an event, which may come later than the profile. */
    private static Optional<MentorView> find(Api api, UUID mentor) {
        try {
            return Optional.of(api.mentoring(MentorClient.class).show(mentor));
        } catch (HttpClientErrorException.NotFound notYet) {
            return Optional.empty();
        }
    }

    /** Opens an evening of the week that begins then to several students. */
    UUID openEvening(DemoCollege college, Instant monday, String topic) {
        var evening = monday.atZone(ZoneId.of(zone)).plusDays(4).with(EVENING).plusMinutes(30);
        return college.as(email)
                .mentoring(GroupSessionClient.class)
                .open(new OpenGroupSession(evening.toInstant(), 60, topic, 8, null, null), null)
                .id();
    }

    /** Says of every session that is over that it took place. */
    static void confirmPast(Api somebody) {
        var sessions = somebody.mentoring(SessionClient.class);
        sessions.mine(SessionPeriod.PAST, null, 50).items().stream()
                .filter(session -> session.status() == SessionStatus.AWAITING_REPORT)
                .forEach(session -> sessions.attendance(session.id(), new ReportAttendance(true)));
    }
}
