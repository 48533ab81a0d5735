package io.waymark.scheduling.booking;

import static io.waymark.scheduling.Campus.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.Campus;
import io.waymark.scheduling.SchedulingTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@SchedulingTest
class BookingsChangedTests {

    private static final BookingKind CIRCLE = new BookingKind("circle");
    private static final TimeSlot TUESDAY_AT_NINE =
            TimeSlot.of(Instant.parse("2026-03-03T09:00:00Z"), Duration.ofMinutes(30));

    private final Bookings bookings;
    private final Participation participation;
    private final Departures departures;
    private final ChangedBookings changed;
    private final Campus campus;
    private final PersonId mia = PersonId.next();
    private final PersonId ana = PersonId.next();

    BookingsChangedTests(
            Bookings bookings,
            Participation participation,
            Departures departures,
            ChangedBookings changed,
            Campus campus) {
        this.bookings = bookings;
        this.participation = participation;
        this.departures = departures;
        this.changed = changed;
        this.campus = campus;
    }

    @Test
    void tellsHowABookingWasAndHowItIsNow() {
        var open = open();
        assertThat(changed.of(open.id())).isEmpty();

        var joined = campus.at(ALDER, () -> participation.join(open.id(), ana));

        assertThat(changed.of(open.id())).containsExactly(new BookingChange(open, joined));
        assertThat(changed.of(open.id()).getFirst().participants())
                .singleElement()
                .matches(it -> it.is(ana));
    }

    @Test
    void tellsNothingOfWhatChangesNothing() {
        var open = open();
        campus.at(ALDER, () -> participation.invite(open.id(), ana));

        campus.at(ALDER, () -> participation.invite(open.id(), ana));

        assertThat(changed.of(open.id())).hasSize(1);
    }

    @Test
    void tellsNothingOfWhatIsRefused() {
        var open = open();

        assertThatThrownBy(() -> campus.at(ALDER, () -> participation.join(open.id(), mia)))
                .hasMessageContaining("host");

        assertThat(changed.of(open.id())).isEmpty();
    }

    @Test
    void tellsMovesCancellationsAndDepartures() {
        var open = open();
        campus.at(ALDER, () -> bookings.reschedule(open.id(), Instant.parse("2026-03-04T09:00:00Z"), mia));
        campus.doAt(ALDER, () -> departures.cancelAll(mia, CIRCLE, ana));

        assertThat(changed.of(open.id())).extracting(BookingChange::movesIt).containsExactly(true, false);
        assertThat(changed.of(open.id()))
                .extracting(BookingChange::isCancellation)
                .containsExactly(false, true);
        assertThat(changed.of(open.id()).getLast().after())
                .isEqualTo(campus.at(ALDER, () -> bookings.find(open.id()).orElseThrow()));
    }

    @Test
    void tellsOnceThatCalendarsHaveSomethingElseToSay() {
        var open = open();

        var revised = campus.at(ALDER, () -> bookings.revise(open.id()));

        assertThat(revised.sequence()).isEqualTo(open.sequence() + 1);
        assertThat(revised.slot()).isEqualTo(open.slot());
        assertThat(changed.of(open.id())).singleElement().matches(BookingChange::revisesIt);
        campus.at(ALDER, () -> bookings.cancel(open.id(), mia, "Ill"));
        assertThat(changed.of(open.id()).getLast().revisesIt()).isFalse();
        assertThatThrownBy(() -> campus.at(ALDER, () -> bookings.revise(open.id())))
                .isInstanceOf(RuleViolationException.class);
    }

    private Booking open() {
        return campus.at(ALDER, () -> bookings.book(NewBooking.open(CIRCLE, mia, TUESDAY_AT_NINE, 3)));
    }
}
