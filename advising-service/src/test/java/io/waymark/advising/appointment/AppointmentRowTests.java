package io.waymark.advising.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.scheduling.booking.BookingId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AppointmentRowTests {

    private static final Instant NINE = Instant.parse("2026-03-03T14:00:00Z");

    private final PersonId maya = PersonId.next();
    private final PersonId dana = PersonId.next();
    private final BookingId id = BookingId.next();
    private final AppointmentRow appointment = new AppointmentRow(
            id,
            maya,
            dana,
            NINE,
            NINE.plusSeconds(1800),
            "Etc/UTC",
            "",
            null,
            AppointmentState.BOOKED,
            null,
            null,
            null,
            null,
            null,
            false,
            0);

    @Test
    void isOfItsTwoSidesAlone() {
        assertThat(appointment.includes(maya)).isTrue();
        assertThat(appointment.includes(dana)).isTrue();
        assertThat(appointment.includes(PersonId.next())).isFalse();
    }

    @Test
    void hasItsPlaceInListsByItsStart() {
        assertThat(appointment.cursor()).isEqualTo(Cursor.at(NINE, id));
    }
}
