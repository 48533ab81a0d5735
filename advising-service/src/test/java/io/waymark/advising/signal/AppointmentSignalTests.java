package io.waymark.advising.signal;

import static io.waymark.advising.signal.AdvisedStudent.MONDAY;
import static io.waymark.advising.signal.AdvisedStudent.TUESDAY_AT_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.revision.Revision;
import io.waymark.kit.night.NightlyWork;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Missed appointments, and students who never had one: what makes and what ends the signal. */
@AdvisingTest
class AppointmentSignalTests {

    private final MovableClock clock;
    private final AdvisedStudent maya;

    @Autowired
    AppointmentSignalTests(Colleges colleges, MovableClock clock, List<NightlyWork> nightlyWorks) {
        this.clock = clock;
        maya = AdvisedStudent.onTheRoad(colleges, clock, nightlyWorks);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MONDAY);
    }

    @Test
    void missesAnAppointmentUntilTheNextIsBooked() {
        maya.miss(maya.book(TUESDAY_AT_NINE));
        assertThat(missed()).containsExactly("MISSED_APPOINTMENT since 2026-03-03");
        maya.nightAfter(Duration.ofDays(4));
        assertThat(missed()).containsExactly("MISSED_APPOINTMENT since 2026-03-03");

        var next = maya.book(TUESDAY_AT_NINE.plus(Duration.ofDays(7)));
        assertThat(maya.closedBy(SignalKind.MISSED_APPOINTMENT)).containsExactly("BOOKED");

        maya.asAdvisor(AppointmentApi.class).cancel(next.id(), new CancelAppointment("Ill"), new Revision(0));
        assertThat(missed()).containsExactly("MISSED_APPOINTMENT since 2026-03-03");
    }

    @Test
    void missesAnAppointmentAgainInTheNightAfterTheNextHasPassed() {
        maya.miss(maya.book(TUESDAY_AT_NINE));
        maya.book(TUESDAY_AT_NINE.plus(Duration.ofDays(1)));
        assertThat(missed()).isEmpty();

        maya.nightAfter(Duration.ofDays(3));
        assertThat(missed()).containsExactly("MISSED_APPOINTMENT since 2026-03-03");
    }

    @Test
    void missesNothingOnceALaterAppointmentIsAttended() {
        var later = maya.book(TUESDAY_AT_NINE.plus(Duration.ofDays(1)));
        maya.miss(maya.book(TUESDAY_AT_NINE));
        assertThat(missed()).isEmpty();
        maya.nightAfter(Duration.ofDays(3));
        assertThat(missed()).hasSize(1);

        maya.attend(later);

        assertThat(missed()).isEmpty();
        assertThat(maya.closedBy(SignalKind.MISSED_APPOINTMENT)).containsExactly("ATTENDED");
    }

    @Test
    void missesNothingOnceTheWordIsCorrectedEitherWay() {
        var missed = maya.miss(maya.book(TUESDAY_AT_NINE));
        var attended = maya.attend(maya.book(TUESDAY_AT_NINE.plus(Duration.ofHours(24))));
        assertThat(missed()).isEmpty();

        maya.miss(attended);
        assertThat(missed()).containsExactly("MISSED_APPOINTMENT since 2026-03-04");
        maya.attend(missed);
        assertThat(missed()).containsExactly("MISSED_APPOINTMENT since 2026-03-04");
        maya.attend(maya.asAdvisor(AppointmentApi.class).show(attended.id()));
        assertThat(maya.closedBy(SignalKind.MISSED_APPOINTMENT)).endsWith("CORRECTED");
        assertThat(missed()).isEmpty();
    }

    @Test
    void wantsAnAppointmentOfANewStudentUntilOneIsBooked() {
        assertThat(maya.open()).containsExactly("NO_APPOINTMENT since 2026-03-02");
        maya.nightAfter(Duration.ofDays(2));
        assertThat(maya.open()).containsExactly("NO_APPOINTMENT since 2026-03-02");

        var booked = maya.book(TUESDAY_AT_NINE.plus(Duration.ofDays(7)));
        assertThat(maya.closedBy(SignalKind.NO_APPOINTMENT)).containsExactly("BOOKED");
        maya.asStudent(AppointmentApi.class).cancel(booked.id(), new CancelAppointment("Ill"), new Revision(0));
        assertThat(maya.open()).containsExactly("NO_APPOINTMENT since 2026-03-02");

        maya.note();
        assertThat(maya.closedBy(SignalKind.NO_APPOINTMENT)).containsExactly("BOOKED", "CONTACTED");
    }

    private List<String> missed() {
        return maya.open(SignalKind.MISSED_APPOINTMENT);
    }
}
