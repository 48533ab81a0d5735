package io.waymark.advising.leaving;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.Rush;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.api.leaving.LeavingView;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.advising.api.person.LifecycleChangeView;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.NewBooking;
import io.waymark.scheduling.booking.Participation;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

@AdvisingTest
class LeavingTests {

    private static final Revision FIRST = new Revision(0);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");

    private final College alder;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final PersonId dana;
    private final LeavingApi leaving;
    private final Bookings bookings;
    private final Participation participation;

    @Autowired
    LeavingTests(
            Colleges colleges, MovableClock clock, JdbcClient jdbc, Bookings bookings, Participation participation) {
        this.alder = colleges.open();
        this.clock = clock;
        this.jdbc = jdbc;
        this.bookings = bookings;
        this.participation = participation;
        this.dana = alder.advisor("Dana");
        this.leaving = alder.asAdmin(LeavingApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void leavesNoneOfThreeHundredStudentsWithoutAnAdvisorAndNothingBooked() {
        var students = students(300);
        alder.assign(dana, students);
        var carla = alder.advisor("Carla");
        var omar = alder.advisor("Omar");
        alder.assign(omar, students("busy", 120));
        var booked = IntStream.range(0, 12)
                .mapToObj(at -> book(students[at], TUESDAY_AT_NINE.plus(Duration.ofMinutes(30L * at))))
                .toList();
        var foreseen = leaving.preview(dana.value());

        var left = leave(dana, Lifecycle.DEACTIVATED, carla, omar);

        assertThat(alder.sql("""
                        select count(*) from person p
                        where 'STUDENT' = any (p.roles) and (select count(*) from assignment a
                            where a.institution_id = p.institution_id and a.student_id = p.id and a.ends_at = 'infinity') <> 1
                        """, Integer.class)).containsExactly(0);
        assertThat(load(dana)).isZero();
        assertThat(load(carla)).isEqualTo(210);
        assertThat(load(omar)).isEqualTo(210);
        assertThat(stillBlocking(dana)).isZero();
        assertThat(booked).allSatisfy(id -> assertThat(state(id)).isEqualTo(AppointmentState.CANCELED.name()));
        assertThat(left.effects())
                .isEqualTo(Map.of(
                        LeavingEffect.STUDENT_HANDED_OVER, 300,
                        LeavingEffect.STUDENTS_TAKEN_OVER, 2,
                        LeavingEffect.APPOINTMENT_CANCELED, 12));
        assertThat(toTell(left)).containsExactlyInAnyOrderElementsOf(all(students, carla, omar));
        assertThat(toTell(foreseen))
                .containsExactlyInAnyOrder(
                        Arrays.stream(students).map(PersonId::value).toArray(UUID[]::new));
        assertThat(alder.asAdmin(PersonApi.class).show(dana.value())).returns(false, PersonView::active);
        assertThat(told("person.left")).isOne();
    }

    @Test
    void refusesToLeaveStudentsWithoutAnAdvisorAndChangesNothing() {
        var maya = alder.student("Maya");
        alder.assign(dana, maya);

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "successor-needed", () -> leave(dana, Lifecycle.DEACTIVATED));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-advisor",
                () -> leave(dana, Lifecycle.DEACTIVATED, alder.student("Eli")));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "caseload-full",
                () -> leave(dana, Lifecycle.DEACTIVATED, full("Carla")));

        assertThat(load(dana)).isOne();
        assertThat(alder.asAdmin(PersonApi.class).show(dana.value()))
                .returns(Lifecycle.ACTIVE, PersonView::lifecycle)
                .returns(0, PersonView::version);
        assertThat(told("person.left")).isZero();
    }

    @Test
    void freesTheAdvisorAndTheTimeOfAStudentWhoLeaves() {
        var maya = alder.student("Maya");
        alder.assign(dana, maya);
        var appointment = book(maya, TUESDAY_AT_NINE);

        var left = leave(maya, Lifecycle.GRADUATED);

        assertThat(left.effects())
                .isEqualTo(Map.of(LeavingEffect.ASSIGNMENT_ENDED, 1, LeavingEffect.APPOINTMENT_CANCELED, 1));
        assertThat(left.toTell()).singleElement().satisfies(it -> {
            assertThat(it.person().id()).isEqualTo(dana.value());
            assertThat(it.effects())
                    .containsExactlyInAnyOrder(LeavingEffect.ASSIGNMENT_ENDED, LeavingEffect.APPOINTMENT_CANCELED);
        });
        assertThat(load(dana)).isZero();
        assertThat(state(appointment)).isEqualTo(AppointmentState.CANCELED.name());
        assertThat(stillBlocking(dana)).isZero();
    }

    @Test
    void foreseesWhoseSessionsWithMentorsEnd() {
        var mentor = alder.add(Role.MENTOR, "Mia", "Ortiz");
        var maya = alder.student("Maya");
        var eli = alder.student("Eli");
        meet(BookingKind.MENTORING, mentor, maya, 0);
        var group = open(mentor, 1);
        join(group, maya);
        join(group, eli);
        var over = open(mentor, 2);
        join(over, eli);
        alder.inside(() -> participation.leave(over, eli));

        assertThat(leaving.preview(mentor.value()).effects())
                .isEqualTo(Map.of(LeavingEffect.SESSION_CANCELED, 1, LeavingEffect.GROUP_SESSION_CANCELED, 2));
        assertThat(toTell(leaving.preview(mentor.value()))).containsExactlyInAnyOrder(maya.value(), eli.value());
        var left = leave(maya, Lifecycle.WITHDRAWN);

        assertThat(left.effects())
                .isEqualTo(Map.of(LeavingEffect.SESSION_CANCELED, 1, LeavingEffect.GROUP_SESSION_LEFT, 1));
        assertThat(toTell(left)).containsExactly(mentor.value());
    }

    @Test
    void cancelsInAsManyStatementsForManyAppointmentsAsForOne() {
        var students = students(40);
        alder.assign(dana, students);
        var ids = IntStream.range(0, 40)
                .mapToObj(at -> meet(BookingKind.ADVISING, dana, students[at], at))
                .toList();
        alder.inside(() -> {
            ids.forEach(id -> appointment(id, dana));
            return ids;
        });

        var left = leave(dana, Lifecycle.DEACTIVATED, alder.advisor("Carla"));

        assertThat(left.effects()).containsEntry(LeavingEffect.APPOINTMENT_CANCELED, 40);
        assertThat(alder.sql("select distinct state || version from appointment", String.class))
                .containsExactly("CANCELED1");
        assertThat(stillBlocking(dana)).isZero();
    }

    /** Whoever books at that moment is either seen, and canceled, or refused. */
    @RepeatedTest(3)
    void leavesNothingBookedWithAStudentOrAnAdvisorWhoLeavesMeanwhile() throws Exception {
        var students = students(12);
        alder.assign(dana, students);
        var carla = alder.advisor("Carla");
        book(students[0], TUESDAY_AT_NINE);
        var acts = new ArrayList<Callable<Object>>();
        for (var at = 1; at < 12; at++) {
            var student = students[at];
            var start = TUESDAY_AT_NINE.plus(Duration.ofMinutes(30L * at));
            acts.add(() -> alder.as(student, Role.STUDENT, AppointmentApi.class)
                    .book(new BookAppointment(null, start, "How it goes"), null));
            if (at % 3 == 0) {
                acts.add(() -> leave(student, Lifecycle.WITHDRAWN));
            }
        }
        acts.add(6, () -> leave(dana, Lifecycle.DEACTIVATED, carla));

        assertThat(Rush.of(acts)).allMatch(Rush::isAnswer);

        assertThat(stillBlocking(dana)).isZero();
        assertThat(alder.sql(
                        "select count(*) from appointment a join person p on p.id in (a.student_id, a.advisor_id)"
                                + " where a.state = 'BOOKED' and not p.active",
                        Integer.class))
                .containsExactly(0);
    }

    @Test
    void keepsTheReasonToAdmins() {
        var maya = alder.student("Maya");
        alder.assign(dana, maya);
        var appointment = book(maya, TUESDAY_AT_NINE);

        leave(maya, Lifecycle.WITHDRAWN);

        assertThat(alder.sql(
                        "select cancellation_reason || cancellation_cause from appointment where id = ?",
                        String.class,
                        appointment))
                .containsExactly("PERSON_LEFT");
        assertThat(alder.asAdmin(PersonApi.class).lifecycle(maya.value()))
                .first()
                .returns("Family matters", LifecycleChangeView::reason)
                .returns(MONDAY, LifecycleChangeView::since);
    }

    @Test
    void writesDownWhoseRecordsThePreviewAndTheAnswerTellOf() {
        var maya = alder.student("Maya");
        var eli = alder.student("Eli");
        alder.assign(dana, maya, eli);

        leaving.preview(dana.value());
        assertThat(disclosed()).containsExactlyInAnyOrder(maya.value(), eli.value());
        leave(dana, Lifecycle.DEACTIVATED, alder.advisor("Carla"));
        assertThat(disclosed()).containsExactlyInAnyOrder(maya.value(), eli.value(), maya.value(), eli.value());
        leaving.preview(maya.value());
        assertThat(disclosed()).hasSize(5).endsWith(maya.value());
    }

    @Test
    void takesWhatIsPastAsItIs() {
        var maya = alder.student("Maya");
        alder.assign(dana, maya);
        var past = book(maya, TUESDAY_AT_NINE);
        clock.set(TUESDAY_AT_NINE.plus(Duration.ofHours(1)));

        leave(maya, Lifecycle.ON_LEAVE);

        assertThat(state(past)).isEqualTo(AppointmentState.BOOKED.name());
    }

    @Test
    void refusesWhatIsNoLeaving() {
        var maya = alder.student("Maya");
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "not-a-leaving", () -> leave(maya, Lifecycle.ACTIVE));
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "not-a-student", () -> leave(dana, Lifecycle.GRADUATED));
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "not-yourself", () -> leave(alder.admin(), Lifecycle.DEACTIVATED));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "day-to-come",
                () -> leaving.leave(
                        maya.value(),
                        new RecordLeaving(Lifecycle.ON_LEAVE, MONDAY.plusDays(1), "Family", Set.of()),
                        FIRST));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> leave(PersonId.next(), Lifecycle.ON_LEAVE));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.as(dana, Role.ADVISOR, LeavingApi.class).preview(maya.value()));
    }

    private BookingId meet(BookingKind kind, PersonId host, PersonId guest, int at) {
        return alder.inside(() ->
                        bookings.book(NewBooking.of(kind, host, guest, slot(at)).askedBy(host)))
                .id();
    }

    private BookingId open(PersonId mentor, int at) {
        return alder.inside(() -> bookings.book(NewBooking.open(BookingKind.GROUP_SESSION, mentor, slot(at), 5)))
                .id();
    }

    private void join(BookingId id, PersonId student) {
        alder.inside(() -> participation.join(id, student));
    }

    /** What goes with a booking that was not made by the endpoint. */
    private void appointment(BookingId id, PersonId advisor) {
        jdbc.sql("""
                        insert into appointment (institution_id, id, student_id, advisor_id, starts_at, ends_at, zone, topic,
                            state, version)
                        select b.institution_id, b.id, p.person_id, ?, b.starts_at, b.ends_at, 'UTC', '', 'BOOKED', 0
                        from scheduling.booking b join scheduling.participation p
                            on p.institution_id = b.institution_id and p.booking_id = b.id and p.role = 'GUEST'
                        where b.institution_id = ? and b.id = ?
                        """).params(advisor.value(), alder.id().value(), id.value()).update();
    }

    private static TimeSlot slot(int at) {
        return TimeSlot.of(TUESDAY_AT_NINE.plus(Duration.ofHours(at)), Duration.ofMinutes(30));
    }

    @Test
    void remembersDayAndReasonAlsoOfWhoWasDeactivatedBefore() {
        var maya = alder.student("Maya");
        var people = alder.asAdmin(PersonApi.class);
        var off = people.deactivate(maya.value(), FIRST);

        leaving.leave(
                maya.value(),
                new RecordLeaving(Lifecycle.DEACTIVATED, MONDAY.minusDays(3), "Moved away", Set.of()),
                Revision.of(off));

        assertThat(people.lifecycle(maya.value()))
                .hasSize(2)
                .first()
                .returns(Lifecycle.DEACTIVATED, LifecycleChangeView::lifecycle)
                .returns(MONDAY.minusDays(3), LifecycleChangeView::since)
                .returns("Moved away", LifecycleChangeView::reason);
    }

    private LeavingView leave(PersonId person, Lifecycle lifecycle, PersonId... successors) {
        var others = Arrays.stream(successors).map(PersonId::value).collect(Collectors.toSet());
        return leaving.leave(person.value(), new RecordLeaving(lifecycle, MONDAY, "Family matters", others), FIRST);
    }

    private List<UUID> disclosed() {
        return alder.sql(
                "select student_id from disclosure where what = 'leaving' and why = 'admin' and reader_id = ? order by id",
                UUID.class,
                alder.admin().value());
    }

    private PersonId full(String name) {
        var advisor = alder.advisor(name);
        alder.asAdmin(AdvisorApi.class).limit(advisor.value(), new CaseloadLimit(0), FIRST);
        return advisor;
    }

    private UUID book(PersonId student, Instant at) {
        var advisor = alder.as(dana, Role.ADVISOR, AppointmentApi.class);
        if (alder.sql("select 1 from scheduling.availability where person_id = ?", Integer.class, dana.value())
                .isEmpty()) {
            alder.as(dana, Role.ADVISOR, AdvisorAvailabilityClient.class).write(nineToFive(), FIRST);
        }
        return advisor.book(new BookAppointment(student.value(), at, "How it goes"), null)
                .id();
    }

    private PersonId[] students(int count) {
        return students("calm", count);
    }

    private PersonId[] students(String kind, int count) {
        var ids = Stream.generate(PersonId::next).limit(count).toArray(PersonId[]::new);
        alder.inside(() -> jdbc.sql("""
                        insert into person (institution_id, id, number, given_name, family_name, email, roles, zone, version)
                        select ?, id, ? || n, 'Sam', 'Student', ? || n || '@alder.example', '{STUDENT}', 'UTC', 0
                        from unnest(?) with ordinality as s (id, n)
                        """)
                .params(
                        alder.id().value(),
                        kind,
                        kind,
                        Arrays.stream(ids).map(PersonId::value).toArray(UUID[]::new))
                .update());
        return ids;
    }

    private static List<UUID> all(PersonId[] students, PersonId... others) {
        return Stream.concat(Arrays.stream(students), Arrays.stream(others))
                .map(PersonId::value)
                .toList();
    }

    private static List<UUID> toTell(LeavingView view) {
        return view.toTell().stream().map(it -> it.person().id()).toList();
    }

    private int load(PersonId advisor) {
        return alder.sql(
                        "select count(*) from assignment where advisor_id = ? and ends_at = 'infinity'",
                        Integer.class,
                        advisor.value())
                .getFirst();
    }

    private int stillBlocking(PersonId person) {
        return alder.sql(
                        "select count(*) from scheduling.claim where person_id = ? and blocking and starts_at > ?::timestamptz",
                        Integer.class,
                        person.value(),
                        MovableClock.MONDAY_MORNING.toString())
                .getFirst();
    }

    private String state(UUID appointment) {
        return alder.sql("select state from appointment where id = ?", String.class, appointment)
                .getFirst();
    }

    private int told(String event) {
        return alder.sql(
                        "select count(*) from scheduled_tasks where convert_from(task_data, 'UTF8') like ?",
                        Integer.class,
                        "%" + event + "%" + alder.id() + "%")
                .getFirst();
    }

    private static BookableHours nineToFive() {
        return new BookableHours(
                "America/New_York",
                List.of(new BookableHours.OnWeekday(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))),
                List.of(),
                30,
                0,
                0,
                0,
                60);
    }
}
