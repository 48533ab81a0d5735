package io.waymark.advising.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.scheduling.booking.BookingId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppointmentRowTests {

    private static final Instant NINE = Instant.parse("2026-03-03T14:00:00Z");

    private final PersonId maya = PersonId.next();
    private final PersonId dana = PersonId.next();
    private final BookingId id = BookingId.next();
    private final AppointmentRow appointment = row(AppointmentState.BOOKED, null);

    private AppointmentRow row(AppointmentState state, @Nullable Instant recordedAt) {
        return new AppointmentRow(
                id,
                maya,
                dana,
                NINE,
                NINE.plusSeconds(1800),
                "Etc/UTC",
                "",
                null,
                state,
                null,
                null,
                null,
                null,
                null,
                recordedAt,
                false,
                0);
    }

    @Test
    void isOfItsTwoSidesAlone() {
        assertThat(appointment.includes(maya)).isTrue();
        assertThat(appointment.includes(dana)).isTrue();
        assertThat(appointment.includes(PersonId.next())).isFalse();
    }

    @Test
    void isFinalAWhileAfterItWasRecordedOrAfterItsEndWhereThatIsNotKnown() {
        var correction = Duration.ofDays(14);

        assertThat(appointment.finalFrom(correction)).isNull();
        assertThat(row(AppointmentState.MISSED, NINE.plusSeconds(7200)).finalFrom(correction))
                .isEqualTo(NINE.plusSeconds(7200).plus(correction));
        assertThat(row(AppointmentState.MISSED, null).finalFrom(correction))
                .isEqualTo(NINE.plusSeconds(1800).plus(correction));
    }

    @Test
    void hasItsPlaceInListsByItsStart() {
        assertThat(appointment.cursor()).isEqualTo(Cursor.at(NINE, id));
    }
}
