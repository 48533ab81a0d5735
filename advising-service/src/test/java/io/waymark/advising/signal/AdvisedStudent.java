package io.waymark.advising.signal;

import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.note.NoteEntry;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Maya, whom Dana advises: what the two of them do, what the nights make of it, and what signals there are then. */
final class AdvisedStudent {

    static final Instant MONDAY = MovableClock.MONDAY_MORNING;
    static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    static final String REFLECTION = "research-duties/reflection";

    private static final BookableHours EVERY_DAY = new BookableHours(
            "America/New_York",
            Stream.of(DayOfWeek.values())
                    .map(it -> new BookableHours.OnWeekday(it, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                    .toList(),
            List.of(),
            30,
            0,
            0,
            0,
            60);

    final College college;
    final PersonId advisor;
    final PersonId student;
    private final MovableClock clock;
    private final List<NightlyWork> nightlyWorks;

    private AdvisedStudent(College college, MovableClock clock, List<NightlyWork> nightlyWorks) {
        this.college = college;
        this.clock = clock;
        this.nightlyWorks = nightlyWorks;
        advisor = college.advisor("Dana");
        student = college.student("Maya");
        college.assign(advisor, student);
    }

    static AdvisedStudent withoutRoadmap(Colleges colleges, MovableClock clock, List<NightlyWork> nightlyWorks) {
        return new AdvisedStudent(colleges.open(), clock, nightlyWorks);
    }

    static AdvisedStudent onTheRoad(Colleges colleges, MovableClock clock, List<NightlyWork> nightlyWorks) {
        var maya = withoutRoadmap(colleges, clock, nightlyWorks);
        maya.start();
        maya.asAdvisor(AdvisorAvailabilityClient.class).write(EVERY_DAY, new Revision(0));
        return maya;
    }

    <T> T asStudent(Class<T> api) {
        return college.as(student, Role.STUDENT, api);
    }

    <T> T asAdvisor(Class<T> api) {
        return college.as(advisor, Role.ADVISOR, api);
    }

    void start() {
        college.asAdmin(JourneyApi.class)
                .start(student.value(), new StartJourney("health-information-technician", null));
    }

    EvidenceView submit() {
        return asStudent(EvidenceApi.class).submit(SubmitEvidence.reflection(REFLECTION, "word ".repeat(100)), null);
    }

    void withdraw(EvidenceView evidence) {
        asStudent(EvidenceApi.class).withdraw(evidence.id(), Revision.of(evidence));
    }

    EvidenceView verify(EvidenceView evidence) {
        return asAdvisor(EvidenceApi.class).verify(evidence.id(), VerifyEvidence.AS_IT_IS, Revision.of(evidence));
    }

    EvidenceView returnForChanges(EvidenceView evidence) {
        return asAdvisor(EvidenceApi.class)
                .returnForChanges(evidence.id(), new ReturnEvidence("Say why."), Revision.of(evidence));
    }

    EvidenceView undo(EvidenceView evidence) {
        return asAdvisor(EvidenceApi.class).undo(evidence.id(), Revision.of(evidence));
    }

    EvidenceView reopen(EvidenceView evidence) {
        return asAdvisor(EvidenceApi.class)
                .reopen(evidence.id(), new ReopenEvidence("Not hers."), Revision.of(evidence));
    }

    void waive() {
        asAdvisor(JourneyApi.class).waive(student.value(), "research-duties", new WaiveStep("Worked there."));
    }

    void takeWaiverBack() {
        asAdvisor(JourneyApi.class).takeWaiverBack(student.value(), "research-duties");
    }

    AppointmentView book(Instant at) {
        return asAdvisor(AppointmentApi.class).book(new BookAppointment(student.value(), at, "Plans"), null);
    }

    AppointmentView miss(AppointmentView appointment) {
        return record(appointment, false);
    }

    AppointmentView attend(AppointmentView appointment) {
        return record(appointment, true);
    }

    private AppointmentView record(AppointmentView appointment, boolean attended) {
        if (clock.instant().isBefore(appointment.endsAt())) {
            clock.set(appointment.endsAt());
        }
        return asAdvisor(AppointmentApi.class)
                .recordAttendance(
                        appointment.id(),
                        new RecordAttendance(
                                attended ? RecordAttendance.Outcome.ATTENDED : RecordAttendance.Outcome.MISSED),
                        Revision.of(appointment));
    }

    UUID note() {
        return asAdvisor(NoteApi.class)
                .add(student.value(), new NoteEntry("Called.", false), null)
                .id();
    }

    /** Goes on with so much time passed since Monday morning. */
    void after(Duration time) {
        clock.set(MONDAY.plus(time));
    }

    void nightAfter(Duration time) {
        after(time);
        CurrentInstitution.run(college.id(), () -> nightlyWorks.forEach(NightlyWork::run));
    }

    List<String> open() {
        return college.sql("""
                select kind || ' since ' || since || coalesce(' about ' || about, '') from signal
                where state = 'OPEN' order by severity desc
                """, String.class);
    }

    List<String> open(SignalKind kind) {
        return open().stream().filter(it -> it.startsWith(kind.name())).toList();
    }

    List<String> closedBy(SignalKind kind) {
        return college.sql(
                "select resolution from signal where kind = ? and state = 'RESOLVED' order by resolved_at, id",
                String.class,
                kind.name());
    }

    List<Instant> lastContact() {
        return college.sql("select last_at from contact where last_at is not null", Timestamp.class).stream()
                .map(Timestamp::toInstant)
                .toList();
    }
}
