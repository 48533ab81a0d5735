package io.waymark.scheduling.booking;

import static io.waymark.scheduling.booking.RoundTrip.institution;
import static io.waymark.scheduling.booking.RoundTrip.utc;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a new booking is written. */
final class BookingInsert {

    static final String INSERT = """
            insert into scheduling.booking (
                institution_id, id, kind, topic, starts_at, ends_at, zone, local_start, status, sequence, booked_by,
                booked_at, capacity, answer_within_minutes, series_id, seats_taken, version)
            values (?::uuid, ?::uuid, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?::timestamp, ?, ?, ?::uuid,
                ?::timestamptz, ?, ?::int, ?::uuid, ?, 0)
            """;

    private BookingInsert() {}

    static void add(List<@Nullable Object> parameters, Booking booking) {
        var terms = booking.terms();
        Collections.addAll(
                parameters,
                institution(),
                booking.id().value(),
                terms.kind().value(),
                terms.topic(),
                utc(booking.slot().startsAt()),
                utc(booking.slot().endsAt()),
                booking.zone().getId(),
                booking.localStart(),
                booking.status().name(),
                booking.sequence(),
                terms.bookedBy().value(),
                utc(terms.bookedAt()),
                terms.capacity(),
                terms.answerWithin() == null ? null : (int) terms.answerWithin().toMinutes(),
                terms.series() == null ? null : terms.series().value(),
                booking.seatsTaken());
    }
}
