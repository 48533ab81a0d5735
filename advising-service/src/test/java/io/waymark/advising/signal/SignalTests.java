package io.waymark.advising.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.note.NoteEntry;
import io.waymark.advising.api.person.PersonApi;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each reason: what opens it, what it outlasts, and each thing that closes it, at once or in the night. */
@AdvisingTest
class SignalTests {

    private static final Instant MONDAY = MovableClock.MONDAY_MORNING;
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final Revision FIRST = new Revision(0);
    private static final String REFLECTION = "research-duties/reflection";
    private static final SubmitEvidence REFLECTED = SubmitEvidence.reflection(REFLECTION, "word ".repeat(100));
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

    private final College alder;
    private final MovableClock clock;
    private final List<NightlyWork> nightlyWorks;
    private final JdbcClient jdbc;
    private final PersonId dana;
    private final PersonId maya;

    @Autowired
    SignalTests(Colleges colleges, MovableClock clock, List<NightlyWork> nightlyWorks, JdbcClient jdbc) {
        this.clock = clock;
        this.nightlyWorks = nightlyWorks;
        this.jdbc = jdbc;
        alder = colleges.open();
        dana = alder.advisor("Dana");
        maya = alder.student("Maya");
    }

    @AfterEach
    void backToMonday() {
        clock.set(MONDAY);
    }

    @Test
    void waitsForTheAdvisorFromTheSubmissionToTheDecision() {
        onTheRoad();
        var reflection = asMaya().submit(REFLECTED, null);

        assertThat(open()).contains("EVIDENCE_WAITING since 2026-03-02 about " + REFLECTION);
        nightAfter(Duration.ofDays(3));
        assertThat(open()).contains("EVIDENCE_WAITING since 2026-03-02 about " + REFLECTION);

        verify(reflection);
        assertThat(closedBy(SignalKind.EVIDENCE_WAITING)).containsExactly("VERIFIED");
    }

    @Test
    void waitsNoLongerForWhatIsReturnedWithdrawnOrWaived() {
        onTheRoad();
        giveBack(asMaya().submit(REFLECTED, null));
        asMaya().withdraw(asMaya().submit(REFLECTED, null).id(), FIRST);
        asMaya().submit(REFLECTED, null);
        asDana(JourneyApi.class).waive(maya.value(), "research-duties", new WaiveStep("Worked there."));

        assertThat(closedBy(SignalKind.EVIDENCE_WAITING)).containsExactly("RETURNED", "WITHDRAWN", "WAIVED");
        assertThat(open()).noneMatch(it -> it.startsWith("EVIDENCE_WAITING"));

        asDana(JourneyApi.class).takeWaiverBack(maya.value(), "research-duties");
        assertThat(open()).contains("EVIDENCE_WAITING since 2026-03-02 about " + REFLECTION);
    }

    @Test
    void countsReturnedEvidenceFromItsLastReturn() {
        onTheRoad();
        giveBack(asMaya().submit(REFLECTED, null));
        nightAfter(Duration.ofDays(6));
        assertThat(open()).noneMatch(it -> it.startsWith("RETURNED_EVIDENCE"));
        nightAfter(Duration.ofDays(7));
        assertThat(open()).contains("RETURNED_EVIDENCE since 2026-03-02 about " + REFLECTION);

        var again = asMaya().submit(REFLECTED, null);
        assertThat(closedBy(SignalKind.RETURNED_EVIDENCE)).containsExactly("SUBMITTED");

        clock.set(MONDAY.plus(Duration.ofDays(8)));
        giveBack(again);
        nightAfter(Duration.ofDays(14));
        assertThat(open()).noneMatch(it -> it.startsWith("RETURNED_EVIDENCE"));
        nightAfter(Duration.ofDays(15));
        assertThat(open()).contains("RETURNED_EVIDENCE since 2026-03-10 about " + REFLECTION);
    }

    @Test
    void lastsUntilReturnedEvidenceIsWithdrawnOrItsStepWaived() {
        onTheRoad();
        var returned = giveBack(asMaya().submit(REFLECTED, null));
        nightAfter(Duration.ofDays(7));

        asDana(JourneyApi.class).waive(maya.value(), "research-duties", new WaiveStep("Worked there."));
        assertThat(closedBy(SignalKind.RETURNED_EVIDENCE)).containsExactly("WAIVED");
        asDana(JourneyApi.class).takeWaiverBack(maya.value(), "research-duties");
        assertThat(open()).contains("RETURNED_EVIDENCE since 2026-03-02 about " + REFLECTION);

        asMaya().withdraw(returned.id(), Revision.of(returned));
        assertThat(closedBy(SignalKind.RETURNED_EVIDENCE)).containsExactly("WAIVED", "WITHDRAWN");
    }

    @Test
    void missesAnAppointmentUntilTheNextIsBooked() {
        onTheRoad();
        miss(book(TUESDAY_AT_NINE));
        assertThat(open()).contains("MISSED_APPOINTMENT since 2026-03-03");
        nightAfter(Duration.ofDays(4));
        assertThat(open()).contains("MISSED_APPOINTMENT since 2026-03-03");

        var next = book(TUESDAY_AT_NINE.plus(Duration.ofDays(7)));
        assertThat(closedBy(SignalKind.MISSED_APPOINTMENT)).containsExactly("BOOKED");

        asDana(AppointmentApi.class).cancel(next.id(), new CancelAppointment("Ill"), FIRST);
        assertThat(open()).contains("MISSED_APPOINTMENT since 2026-03-03");
    }

    @Test
    void missesAnAppointmentAgainInTheNightAfterTheNextHasPassed() {
        onTheRoad();
        miss(book(TUESDAY_AT_NINE));
        book(TUESDAY_AT_NINE.plus(Duration.ofDays(1)));
        assertThat(open()).noneMatch(it -> it.startsWith("MISSED_APPOINTMENT"));

        nightAfter(Duration.ofDays(3));
        assertThat(open()).contains("MISSED_APPOINTMENT since 2026-03-03");
    }

    @Test
    void missesNothingOnceALaterAppointmentIsAttendedOrTheWordCorrected() {
        onTheRoad();
        var missed = miss(book(TUESDAY_AT_NINE));
        var attended = attend(book(TUESDAY_AT_NINE.plus(Duration.ofHours(24))));
        assertThat(open()).noneMatch(it -> it.startsWith("MISSED_APPOINTMENT"));

        miss(attended);
        assertThat(open()).contains("MISSED_APPOINTMENT since 2026-03-04");
        attend(missed);
        assertThat(open()).contains("MISSED_APPOINTMENT since 2026-03-04");
        attend(asDana(AppointmentApi.class).show(attended.id()));
        assertThat(closedBy(SignalKind.MISSED_APPOINTMENT)).contains("CORRECTED");
        assertThat(open()).noneMatch(it -> it.startsWith("MISSED_APPOINTMENT"));
    }

    @Test
    void fallsBehindInTheNightAndCatchesUpAtOnce() {
        onTheRoad();
        nightAfter(Duration.ofDays(14));
        assertThat(open()).contains("BEHIND_FORECAST since 2026-03-16");
        nightAfter(Duration.ofDays(20));
        assertThat(open()).contains("BEHIND_FORECAST since 2026-03-16");
        assertThat(alder.sql("select days from signal where kind = 'BEHIND_FORECAST'", Integer.class))
                .containsExactly(20);

        alder.asAdmin(JourneyApi.class)
                .show(maya.value())
                .stages()
                .forEach(stage -> stage.steps()
                        .forEach(step -> asDana(JourneyApi.class)
                                .waive(maya.value(), step.key(), new WaiveStep("Done elsewhere."))));
        assertThat(closedBy(SignalKind.BEHIND_FORECAST)).containsExactly("CAUGHT_UP");
    }

    @Test
    void missesContactAfterThirtyDaysWithoutAny() {
        onTheRoad();
        nightAfter(Duration.ofDays(29));
        assertThat(open()).noneMatch(it -> it.startsWith("NO_CONTACT"));
        nightAfter(Duration.ofDays(30));
        assertThat(open()).contains("NO_CONTACT since 2026-03-02");

        note();
        assertThat(closedBy(SignalKind.NO_CONTACT)).containsExactly("CONTACTED");
        assertThat(lastContact()).containsExactly(MONDAY.plus(Duration.ofDays(30)));
    }

    @Test
    void takesADecisionAndAnAttendedAppointmentForContact() {
        onTheRoad();
        var reflection = asMaya().submit(REFLECTED, null);
        assertThat(lastContact()).isEmpty();
        verify(reflection);
        assertThat(lastContact()).containsExactly(MONDAY);

        attend(book(TUESDAY_AT_NINE));
        assertThat(lastContact()).containsExactly(TUESDAY_AT_NINE);
    }

    @Test
    void leavesNoContactBehindOfAMistakenClickNorOfADeletedNote() {
        onTheRoad();
        var attended = attend(book(TUESDAY_AT_NINE));
        assertThat(lastContact()).containsExactly(TUESDAY_AT_NINE);
        miss(attended);
        assertThat(lastContact()).isEmpty();

        var note = note();
        assertThat(lastContact()).hasSize(1);
        asDana(NoteApi.class).delete(note, FIRST);
        assertThat(lastContact()).isEmpty();
    }

    @Test
    void wantsAnAppointmentOfANewStudentUntilOneIsBooked() {
        onTheRoad();
        assertThat(open()).containsExactly("NO_APPOINTMENT since 2026-03-02");
        nightAfter(Duration.ofDays(2));
        assertThat(open()).containsExactly("NO_APPOINTMENT since 2026-03-02");

        var booked = book(TUESDAY_AT_NINE.plus(Duration.ofDays(7)));
        assertThat(closedBy(SignalKind.NO_APPOINTMENT)).containsExactly("BOOKED");
        asMaya(AppointmentApi.class).cancel(booked.id(), new CancelAppointment("Ill"), FIRST);
        assertThat(open()).containsExactly("NO_APPOINTMENT since 2026-03-02");

        note();
        assertThat(closedBy(SignalKind.NO_APPOINTMENT)).containsExactly("BOOKED", "CONTACTED");
    }

    @Test
    void wantsARoadmapUntilOneIsStarted() {
        alder.assign(dana, maya);
        assertThat(open()).contains("NO_ROADMAP since 2026-03-02");
        nightAfter(Duration.ofDays(2));
        assertThat(open()).contains("NO_ROADMAP since 2026-03-02");

        start();
        assertThat(closedBy(SignalKind.NO_ROADMAP)).containsExactly("ROADMAP_STARTED");
    }

    @Test
    void movesToTheNextAdvisor() {
        onTheRoad();
        asMaya().submit(REFLECTED, null);
        var carla = alder.advisor("Carla");
        clock.set(MONDAY.plus(Duration.ofDays(1)));
        alder.assign(carla, maya);

        assertThat(alder.sql("select distinct owner_id from signal where state = 'OPEN'", UUID.class))
                .containsExactly(carla.value());
        assertThat(open())
                .containsExactly(
                        "EVIDENCE_WAITING since 2026-03-02 about " + REFLECTION, "NO_APPOINTMENT since 2026-03-03");
    }

    @Test
    void endsWhenTheStudentIsDeactivated() {
        onTheRoad();
        alder.asAdmin(PersonApi.class).deactivate(maya.value(), FIRST);

        assertThat(open()).isEmpty();
        assertThat(closedBy(SignalKind.NO_APPOINTMENT)).containsExactly("DEACTIVATED");

        alder.asAdmin(PersonApi.class).reactivate(maya.value(), new Revision(1));
        assertThat(open()).containsExactly("NO_APPOINTMENT since 2026-03-02");
    }

    @Test
    void writesNothingInANightThatFindsNothingNew() {
        onTheRoad();
        asMaya().submit(REFLECTED, null);
        nightAfter(Duration.ofDays(1));
        var before = versions();

        nightAfter(Duration.ofDays(1));

        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void findsInTheNightWhatTheTransactionsFound() {
        onTheRoad();
        giveBack(asMaya().submit(REFLECTED, null));
        miss(book(TUESDAY_AT_NINE));
        var before = open();
        alder.inside(() -> jdbc.sql("delete from signal where institution_id = ?")
                .param(alder.id().value())
                .update());

        nightAfter(Duration.ofDays(1).plusHours(1));

        assertThat(open()).isEqualTo(before).isNotEmpty();
    }

    private void onTheRoad() {
        alder.assign(dana, maya);
        start();
        asDana(AdvisorAvailabilityClient.class).write(EVERY_DAY, FIRST);
    }

    private void start() {
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));
    }

    private EvidenceApi asMaya() {
        return asMaya(EvidenceApi.class);
    }

    private <T> T asMaya(Class<T> api) {
        return alder.as(maya, Role.STUDENT, api);
    }

    private <T> T asDana(Class<T> api) {
        return alder.as(dana, Role.ADVISOR, api);
    }

    private void verify(EvidenceView piece) {
        asDana(EvidenceApi.class).verify(piece.id(), VerifyEvidence.AS_IT_IS, Revision.of(piece));
    }

    private EvidenceView giveBack(EvidenceView piece) {
        return asDana(EvidenceApi.class).giveBack(piece.id(), new ReturnEvidence("Say why."), Revision.of(piece));
    }

    private AppointmentView book(Instant at) {
        return asDana(AppointmentApi.class).book(new BookAppointment(maya.value(), at, "Plans"), null);
    }

    private AppointmentView miss(AppointmentView appointment) {
        return record(appointment, false);
    }

    private AppointmentView attend(AppointmentView appointment) {
        return record(appointment, true);
    }

    private AppointmentView record(AppointmentView appointment, boolean attended) {
        if (clock.instant().isBefore(appointment.endsAt())) {
            clock.set(appointment.endsAt());
        }
        return asDana(AppointmentApi.class)
                .recordAttendance(appointment.id(), new RecordAttendance(attended), Revision.of(appointment));
    }

    private UUID note() {
        return asDana(NoteApi.class)
                .add(maya.value(), new NoteEntry("Called.", false), null)
                .id();
    }

    private void nightAfter(Duration time) {
        clock.set(MONDAY.plus(time));
        CurrentInstitution.run(alder.id(), () -> nightlyWorks.forEach(NightlyWork::run));
    }

    private List<String> open() {
        return alder.sql("""
                select kind || ' since ' || since || coalesce(' about ' || about, '') from signal
                where state = 'OPEN' order by severity desc
                """, String.class);
    }

    private List<String> closedBy(SignalKind kind) {
        return alder.sql(
                "select resolution from signal where kind = ? and state = 'RESOLVED' order by resolved_at, id",
                String.class,
                kind.name());
    }

    private List<Instant> lastContact() {
        return alder.sql("select last_at from contact where last_at is not null", Timestamp.class).stream()
                .map(Timestamp::toInstant)
                .toList();
    }

    private List<String> versions() {
        return alder.sql("""
                select id || ' ' || xmin from signal union all select student_id || ' ' || xmin from contact order by 1
                """, String.class);
    }
}
