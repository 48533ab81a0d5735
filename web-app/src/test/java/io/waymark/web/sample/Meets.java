package io.waymark.web.sample;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.AttendanceClaims;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.core.paging.Page;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.mentor.api.MentorCard;
import io.waymark.mentor.api.MentorView;
import io.waymark.mentor.api.ReasonCode;
import io.waymark.mentor.api.Recommendation;
import io.waymark.mentor.api.Recommendation.Reason;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.mentor.api.SessionView;
import io.waymark.mentor.api.SlotsView;
import io.waymark.scheduling.api.FreeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom Maya meets and when. It is Tuesday, November 10, 2026. */
public final class Meets {

    private static final MeetingPlace ROOM = new MeetingPlace(MeetingKind.ON_CAMPUS, "Alder Hall, room 214");

    public static final UUID TOMAS = UUID.fromString("01930000-0000-7000-8000-0000000000b1");
    public static final UUID APPOINTMENT = UUID.fromString("01930000-0000-7000-8000-0000000000c1");
    public static final UUID SESSION = UUID.fromString("01930000-0000-7000-8000-0000000000c2");
    public static final UUID HELD = UUID.fromString("01930000-0000-7000-8000-0000000000c3");

    /** Thursday, 10:30 AM in New York. */
    public static final Instant THURSDAY = Instant.parse("2026-11-12T15:30:00Z");

    /** Tuesday a week later, 5:00 PM in New York. */
    public static final Instant TUESDAY = Instant.parse("2026-11-17T22:00:00Z");

    private static final SessionView.Side MAYA = new SessionView.Side(Walk.MAYA.id(), "Maya Okafor");
    private static final SessionView.Side TOMAS_VARGA = new SessionView.Side(TOMAS, "Tomas Varga");

    private Meets() {}

    public static Page<AppointmentView> appointments() {
        return new Page<>(List.of(appointment(APPOINTMENT, THURSDAY, AppointmentState.BOOKED)), null);
    }

    public static Page<AppointmentView> pastAppointments() {
        return new Page<>(
                List.of(
                        appointment(
                                UUID.randomUUID(), Instant.parse("2026-09-22T15:00:00Z"), AppointmentState.ATTENDED),
                        appointment(
                                UUID.randomUUID(), Instant.parse("2026-09-08T15:00:00Z"), AppointmentState.CANCELED)),
                null);
    }

    private static final AttendanceClaims CLAIMS =
            new AttendanceClaims(RecordAttendance.Outcome.MISSED, RecordAttendance.Outcome.ATTENDED);

    public static AppointmentView appointment(UUID id, Instant at, AppointmentState state) {
        return new AppointmentView(
                id,
                Walk.MAYA,
                Walk.DANA,
                at,
                at.plus(Duration.ofMinutes(30)),
                "America/New_York",
                "Which courses to take in spring",
                ROOM,
                state,
                state == AppointmentState.CANCELED ? Walk.MAYA : null,
                state == AppointmentState.CANCELED ? "I had a shift at the clinic" : null,
                null,
                state == AppointmentState.DISPUTED ? CLAIMS : null,
                null,
                2);
    }

    public static Page<SessionView> sessions() {
        return new Page<>(List.of(session(SESSION, TUESDAY, SessionStatus.BOOKED, null)), null);
    }

    public static Page<SessionView> pastSessions() {
        return new Page<>(
                List.of(
                        session(HELD, Instant.parse("2026-11-09T22:00:00Z"), SessionStatus.AWAITING_REPORT, null),
                        session(
                                UUID.randomUUID(),
                                Instant.parse("2026-10-20T21:00:00Z"),
                                SessionStatus.COMPLETED,
                                true)),
                UUID.randomUUID().toString());
    }

    public static SessionView session(UUID id, Instant at, SessionStatus status, @Nullable Boolean word) {
        return new SessionView(
                id,
                MAYA,
                TOMAS_VARGA,
                "RHIT or CCS, if I like both coding and data quality",
                "build-mentor-relationship",
                at,
                at.plus(Duration.ofMinutes(45)),
                "America/Chicago",
                MeetingKind.VIDEO,
                "https://meet.example/tomas-varga",
                status,
                status == SessionStatus.REQUESTED ? at.minus(Duration.ofHours(4)) : null,
                word,
                status == SessionStatus.DISPUTED && word != null ? Boolean.valueOf(!word) : word,
                null,
                null,
                4);
    }

    public static SlotsView slots() {
        return new SlotsView(
                TOMAS,
                "America/Chicago",
                times(
                                45,
                                "12T22:45",
                                "16T22:00",
                                "17T13:00",
                                "17T22:00",
                                "17T22:45",
                                "19T13:00",
                                "19T13:45",
                                "19T23:30",
                                "24T22:00")
                        .map(slot -> new FreeSlot(slot[0], slot[1]))
                        .toList(),
                List.of(MeetingKind.VIDEO));
    }

    public static io.waymark.advising.api.appointment.SlotsView advisorSlots() {
        return new io.waymark.advising.api.appointment.SlotsView(
                Walk.DANA,
                "America/New_York",
                times(
                                30,
                                "11T14:00",
                                "11T14:30",
                                "11T16:00",
                                "12T18:00",
                                "13T14:00",
                                "13T14:30",
                                "13T15:00",
                                "16T15:00",
                                "18T19:30")
                        .map(slot -> new FreeSlot(slot[0], slot[1]))
                        .toList(),
                List.of(ROOM, new MeetingPlace(MeetingKind.VIDEO, "")));
    }

    private static Stream<Instant[]> times(int minutes, String... days) {
        return Stream.of(days)
                .map(day -> Instant.parse("2026-11-" + day + ":00Z"))
                .map(start -> new Instant[] {start, start.plus(Duration.ofMinutes(minutes))});
    }

    public static MentorView tomas() {
        return new MentorView(
                TOMAS,
                "Tomas Varga",
                "Health information manager",
                "Lakeshore Regional Hospital",
                "I started as a records technician on the night shift and earned RHIT in 2015. Ask me anything about the first year.",
                List.of("research-and-select-certification", "build-mentor-relationship", "log-hours"),
                List.of("health-information-technician"),
                List.of("Choosing a credential", "First 90 days", "Privacy audits", "Cancer registry"),
                List.of("RHIA", "RHIT"),
                List.of("en", "hu"),
                "America/Chicago",
                MeetingKind.VIDEO,
                4,
                null,
                2);
    }

    public static List<MentorCard> mentors() {
        return List.of(
                card(
                        "Amara Nwosu",
                        "Coding supervisor",
                        "Harbor Street Clinic",
                        2,
                        "CCS",
                        "Inpatient coding",
                        "Exam nerves"),
                card("Elena Sokolova", "Privacy officer", "Northside Health Plan", 0, "CHPS", "Privacy audits"),
                card(
                        "Grace Liu",
                        "Data quality analyst",
                        "State cancer registry",
                        3,
                        "RHIT",
                        "Cancer registry",
                        "Data analysis",
                        "SQL"),
                new MentorCard(
                        TOMAS,
                        "Tomas Varga",
                        "Health information manager",
                        "Lakeshore Regional Hospital",
                        List.of("build-mentor-relationship"),
                        List.of("Choosing a credential", "First 90 days", "Privacy audits"),
                        List.of("RHIA", "RHIT"),
                        List.of("en", "hu"),
                        MeetingKind.VIDEO,
                        4,
                        2));
    }

    private static MentorCard card(
            String name, String work, String employer, int places, String credential, String... topics) {
        return new MentorCard(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                work,
                employer,
                List.of(),
                List.of(topics),
                List.of(credential),
                List.of("en", "es-MX"),
                MeetingKind.PHONE,
                4,
                places);
    }

    public static List<Recommendation> recommended() {
        var mentors = mentors();
        return List.of(
                new Recommendation(
                        mentors.get(3),
                        List.of(
                                new Reason(ReasonCode.KNOWS_STEP, Map.of("step", "build-mentor-relationship")),
                                new Reason(
                                        ReasonCode.COMPLETED_ROADMAP,
                                        Map.of("roadmap", "health-information-technician")),
                                new Reason(ReasonCode.AVAILABLE_TIMES, Map.of("slots", "4", "days", "14")),
                                new Reason(ReasonCode.CAPACITY_LEFT, Map.of("places", "2", "capacity", "4")))),
                new Recommendation(
                        mentors.get(2),
                        List.of(
                                new Reason(ReasonCode.HOLDS_CREDENTIAL, Map.of("credential", "RHIT")),
                                new Reason(ReasonCode.SPEAKS_LANGUAGE, Map.of("language", "en")),
                                new Reason(ReasonCode.AVAILABLE_TIMES, Map.of("slots", "1", "days", "14")))));
    }
}
