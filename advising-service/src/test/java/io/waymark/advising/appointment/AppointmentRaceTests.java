package io.waymark.advising.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.Rush;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.appointment.RescheduleAppointment;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Both sides, and several students, act on appointments at the same moment. */
@AdvisingTest
class AppointmentRaceTests {

    private static final Revision FIRST = new Revision(0);
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-03-03T15:00:00Z");

    private final College alder;
    private final MovableClock clock;
    private final PersonId maya;
    private final PersonId dana;
    private final AppointmentApi asMaya;
    private final AppointmentApi asDana;

    @Autowired
    AppointmentRaceTests(Colleges colleges, MovableClock clock) {
        this.clock = clock;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        asMaya = alder.as(maya, Role.STUDENT, AppointmentApi.class);
        asDana = alder.as(dana, Role.ADVISOR, AppointmentApi.class);
        offerTuesday(dana);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @RepeatedTest(2)
    void givesOneTimeToOneOfManyAdvisees() throws InterruptedException {
        var students =
                IntStream.range(0, 12).mapToObj(at -> alder.student("S" + at)).toList();
        alder.assign(dana, students.toArray(PersonId[]::new));

        var outcomes = Rush.of(students.stream()
                .<Callable<Object>>map(student -> () -> alder.as(student, Role.STUDENT, AppointmentApi.class)
                        .book(new BookAppointment(null, TUESDAY_AT_NINE, "Me first"), null))
                .toList());

        assertThat(outcomes).filteredOn(AppointmentView.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(it -> !(it instanceof AppointmentView))
                .allMatch(it -> Rush.isRefused(it, "slot-taken"));
        assertThat(alder.count("appointment")).isOne();
    }

    @RepeatedTest(2)
    void isBookedOnceHoweverOftenTheRequestArrivesAtOnce() throws InterruptedException {
        var request = new BookAppointment(null, TUESDAY_AT_NINE, "Once");

        var outcomes = Rush.of(times(8, () -> asMaya.book(request, "key")));

        assertThat(outcomes).allMatch(Rush::isAnswer);
        assertThat(outcomes)
                .filteredOn(AppointmentView.class::isInstance)
                .isNotEmpty()
                .extracting(it -> ((AppointmentView) it).id())
                .containsOnly(
                        alder.sql("select id from appointment", UUID.class).getFirst());
        assertThat(alder.count("appointment")).isOne();
    }

    @RepeatedTest(2)
    void isChangedByOneOfManyWhoReadTheSameVersion() throws InterruptedException {
        var booked = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);
        var acts = new ArrayList<Callable<Object>>();
        for (var at = 0; at < 4; at++) {
            var start = TUESDAY_AT_TEN.plus(Duration.ofMinutes(30L * at));
            acts.add(() -> asMaya.reschedule(booked.id(), new RescheduleAppointment(start), FIRST));
            acts.add(() -> asDana.cancel(booked.id(), new CancelAppointment("Ill"), FIRST));
        }

        var outcomes = Rush.of(acts);

        assertThat(outcomes)
                .filteredOn(AppointmentView.class::isInstance)
                .as("one change; who cancels what they have canceled is shown it")
                .isNotEmpty()
                .allMatch(asMaya.show(booked.id())::equals);
        assertThat(outcomes)
                .filteredOn(it -> !(it instanceof AppointmentView))
                .allMatch(it ->
                        Rush.isRefused(it, HttpStatus.PRECONDITION_FAILED) || Rush.isRefused(it, "booking-closed"));
        assertThat(asMaya.show(booked.id()).version()).isOne();
    }

    @RepeatedTest(2)
    void keepsOneWordOfManyThatAreSaidAtOnce() throws InterruptedException {
        var booked = asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "x"), null);
        clock.set(TUESDAY_AT_TEN);

        var outcomes = Rush.of(List.of(
                () -> asDana.recordAttendance(
                        booked.id(), new RecordAttendance(RecordAttendance.Outcome.ATTENDED), FIRST),
                () -> asDana.recordAttendance(
                        booked.id(), new RecordAttendance(RecordAttendance.Outcome.MISSED), FIRST),
                () -> asDana.recordAttendance(
                        booked.id(), new RecordAttendance(RecordAttendance.Outcome.ATTENDED), FIRST),
                () -> asDana.recordAttendance(
                        booked.id(), new RecordAttendance(RecordAttendance.Outcome.MISSED), FIRST)));

        assertThat(outcomes).filteredOn(AppointmentView.class::isInstance).hasSize(1);
        assertThat(outcomes).allMatch(Rush::isAnswer);
        var said = asMaya.attendance(booked.id());
        assertThat(said).singleElement().satisfies(it -> {
            assertThat(it.from()).isEqualTo(AppointmentState.BOOKED);
            assertThat(it.to()).isEqualTo(asMaya.show(booked.id()).state());
        });
    }

    @Test
    @Timeout(60)
    void isWithWhomTheStudentHasWhenItIsBooked() {
        var omar = alder.advisor("Omar");
        offerTuesday(omar);

        var booking = alder.inside(() -> {
            alder.sql("select 1 from person where id = ? for no key update", Integer.class, maya.value());
            var asked = CompletableFuture.supplyAsync(
                    () -> asMaya.book(new BookAppointment(null, TUESDAY_AT_NINE, "Whom?"), null));
            alder.untilSomebodyWaitsForUs(asked);
            alder.sql(
                    "update assignment set advisor_id = ? where student_id = ? returning 1",
                    Integer.class,
                    omar.value(),
                    maya.value());
            return asked;
        });

        assertThat(booking.join().advisor().id()).isEqualTo(omar.value());
    }

    /** The kind: what was meant for one advisor is not booked with the next, however short before it that was. */
    @Test
    @Timeout(60)
    void isRefusedWhenTheAdvisorChangesWhileItIsBooked() {
        var omar = alder.advisor("Omar");
        offerTuesday(omar);
        var meantForDana = new BookAppointment(null, TUESDAY_AT_NINE, "For Dana", null, dana.value(), 30);

        var booking = alder.inside(() -> {
            alder.sql("select 1 from person where id = ? for no key update", Integer.class, maya.value());
            var asked = CompletableFuture.supplyAsync(() -> Rush.answer(() -> asMaya.book(meantForDana, null)));
            alder.untilSomebodyWaitsForUs(asked);
            alder.sql(
                    "update assignment set advisor_id = ? where student_id = ? returning 1",
                    Integer.class,
                    omar.value(),
                    maya.value());
            return asked;
        });

        assertThat(booking.join()).matches(it -> Rush.isRefused(it, "advisor-changed"));
        assertThat(alder.count("appointment")).isZero();
        assertThat(alder.count("scheduling.booking")).isZero();
    }

    @Test
    @Timeout(60)
    void isRefusedWhenTheLengthChangesWhileItIsBooked() {
        var halfAnHour = new BookAppointment(null, TUESDAY_AT_NINE, "Short", null, dana.value(), 30);

        var booking = alder.inside(() -> {
            alder.sql(
                    "select 1 from pg_advisory_xact_lock(uuid_hash_extended(?, uuid_hash_extended(?, 0)))",
                    Integer.class,
                    dana.value(),
                    CurrentInstitution.get().value());
            var asked = CompletableFuture.supplyAsync(() -> Rush.answer(() -> asMaya.book(halfAnHour, null)));
            alder.untilSomebodyWaitsForUs(asked);
            alder.sql(
                    "update scheduling.availability set length_minutes = 45 where person_id = ? returning 1",
                    Integer.class,
                    dana.value());
            return asked;
        });

        assertThat(booking.join()).matches(it -> Rush.isRefused(it, "length-changed"));
        assertThat(alder.count("scheduling.booking")).isZero();
    }

    private void offerTuesday(PersonId advisor) {
        alder.as(advisor, Role.ADVISOR, AdvisorAvailabilityClient.class)
                .write(
                        new BookableHours(
                                "America/New_York",
                                List.of(new BookableHours.OnWeekday(
                                        DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))),
                                List.of(),
                                30,
                                0,
                                0,
                                0,
                                60),
                        FIRST);
    }

    private static List<Callable<Object>> times(int count, Callable<Object> act) {
        return IntStream.range(0, count).mapToObj(_ -> act).toList();
    }
}
