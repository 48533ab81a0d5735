package io.waymark.scheduling.closure;

import static io.waymark.scheduling.Campus.ALDER;
import static io.waymark.scheduling.Campus.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.refusal.StaleException;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.Campus;
import io.waymark.scheduling.ClockOnTheWall;
import io.waymark.scheduling.SchedulingTest;
import io.waymark.scheduling.availability.Availabilities;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.NewBooking;
import io.waymark.scheduling.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@SchedulingTest
class ClosuresTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-03-03T10:00:00Z");
    private static final TimeSlot MORNING = TimeSlot.of(TUESDAY_AT_TEN.minusSeconds(3600), Duration.ofHours(3));

    private final Closures closures;
    private final Availabilities availabilities;
    private final Bookings bookings;
    private final Campus campus;
    private final JdbcClient jdbc;

    private final PersonId advisor = PersonId.next();
    private final PersonId student = PersonId.next();

    ClosuresTests(
            Closures closures,
            Availabilities availabilities,
            Bookings bookings,
            Campus campus,
            ClockOnTheWall clock,
            JdbcClient jdbc) {
        this.closures = closures;
        this.availabilities = availabilities;
        this.bookings = bookings;
        this.campus = campus;
        this.jdbc = jdbc;
        clock.turnTo(ClockOnTheWall.MONDAY_2_MARCH_AT_8);
    }

    @BeforeEach
    void openHours() {
        campus.doAt(ALDER, () -> Campus.offer(availabilities, advisor, Campus.everyDayFromNineToFive(Campus.UTC)));
    }

    /** The college is every test's. */
    @AfterEach
    void openAgain() {
        for (var college : List.of(ALDER, BIRCH)) {
            campus.doAt(
                    college,
                    () -> closures.all()
                            .forEach(closure -> closures.remove(closure.id(), new Revision(closure.version()))));
        }
    }

    @Test
    void leavesNothingFreeWhileTheCollegeIsClosed() {
        add(Window.of("09:30", "10:45"));

        assertThat(campus.at(ALDER, () -> availabilities.freeSlots(advisor, MORNING)))
                .extracting(slot -> slot.startsAt().toString())
                .containsExactly(
                        "2026-03-03T09:00:00Z", "2026-03-03T10:45:00Z", "2026-03-03T11:15:00Z", "2026-03-03T11:45:00Z");
    }

    @Test
    void isNotForAGuestToBookButForTheHostToGiveAway() {
        add(null);
        var request = NewBooking.of(
                new BookingKind("advising"), advisor, student, TimeSlot.of(TUESDAY_AT_TEN, Duration.ofMinutes(30)));

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> campus.at(ALDER, () -> bookings.book(request)))
                .returns("slot-not-offered", DomainException::code)
                .returns("COLLEGE_CLOSED", refusal -> refusal.arguments().get("cause"));
        assertThat(campus.at(ALDER, () -> bookings.book(request.askedBy(advisor)))
                        .slot())
                .isEqualTo(request.slot());
    }

    @Test
    void isOfOneCollegeOnly() {
        campus.doAt(BIRCH, () -> closures.add(closure(null)));

        assertThat(campus.at(ALDER, closures::all)).isEmpty();
        assertThat(campus.at(ALDER, () -> availabilities.freeSlots(advisor, MORNING)))
                .hasSize(6);
    }

    @Test
    void isChangedAndRemovedByWhoReadWhatIsThere() {
        var added = add(null);
        var shorter = new Closure(
                added.id(), "Snow", Campus.UTC, TUESDAY, TUESDAY, Window.of("00:00", "12:00"), added.version());
        assertThat(added.version()).isZero();

        var changed = campus.at(ALDER, () -> closures.replace(shorter, new Revision(0)));

        assertThat(campus.at(ALDER, closures::all)).containsExactly(changed);
        assertThat(changed).returns("Snow", Closure::name).returns(1, Closure::version);
        assertThatExceptionOfType(StaleException.class)
                .isThrownBy(() -> campus.doAt(ALDER, () -> closures.remove(added.id(), new Revision(0))));
        campus.doAt(ALDER, () -> closures.remove(added.id(), new Revision(1)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> campus.at(ALDER, () -> closures.replace(shorter, new Revision(1))));
    }

    @Test
    void keepsItsRulesInTheDatabaseToo() {
        assertThatThrownBy(() -> insert("'2026-03-04', '2026-03-03', null, null"))
                .hasMessageContaining("closure_ends_after_it_begins");
        assertThatThrownBy(() -> insert("'2026-03-03', '2026-03-03', '09:00', null"))
                .hasMessageContaining("closure_has_both_hours_or_none");
        assertThatThrownBy(() -> insert("'2026-03-03', '2026-03-03', '09:00', '08:00'"))
                .hasMessageContaining("closure_hours_are_in_order");
    }

    private void insert(String days) {
        campus.doAt(
                ALDER,
                () -> jdbc.sql("insert into scheduling.closure values (?, ?, 'Closed', 'Etc/UTC', " + days + ", 1)")
                        .params(ALDER.value(), UUID.randomUUID())
                        .update());
    }

    private Closure add(@Nullable Window hours) {
        return campus.at(ALDER, () -> closures.add(closure(hours)));
    }

    private static Closure closure(@Nullable Window hours) {
        return new Closure(UUID.randomUUID(), "Founders' day", Campus.UTC, TUESDAY, TUESDAY, hours, 0);
    }
}
