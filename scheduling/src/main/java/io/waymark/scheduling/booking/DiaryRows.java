package io.waymark.scheduling.booking;

import static io.waymark.scheduling.booking.RoundTrip.institution;
import static io.waymark.scheduling.booking.RoundTrip.slot;
import static io.waymark.scheduling.booking.RoundTrip.utc;
import static io.waymark.scheduling.booking.RoundTrip.uuid;
import static io.waymark.scheduling.booking.RoundTrip.uuids;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.availability.AvailabilityRow;
import io.waymark.scheduling.closure.ClosureRow;
import io.waymark.scheduling.time.Availability;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How diaries are asked for, statement by statement, and read. */
final class DiaryRows {

    static final String OFFER = """
            select %s from scheduling.availability where institution_id = ?::uuid and person_id = ?::uuid
            """.formatted(AvailabilityRow.COLUMNS);

    /** A claim lasts less than a day, which gives the index both ends of a range. */
    static final String CLAIMS = """
            select person_id, booking_id, starts_at, ends_at from scheduling.claim
            where institution_id = ?::uuid and person_id = any (?::uuid[])
              and starts_at > ?::timestamptz - interval '24 hours' and starts_at < ?::timestamptz
              and ends_at > ?::timestamptz and blocking
            """;

    /** The days of a range, whatever the zone. */
    static final String CLOSURES = """
            select %s from scheduling.closure
            where institution_id = ?::uuid and last_day >= ?::date - 1 and first_day <= ?::date + 1
            """.formatted(ClosureRow.COLUMNS);

    private DiaryRows() {}

    static Object[] offer(PersonId host) {
        return new Object[] {institution(), host.value()};
    }

    static Object[] claims(Collection<PersonId> people, TimeSlot reach) {
        return new Object[] {
            institution(), uuids(people), utc(reach.startsAt()), utc(reach.endsAt()), utc(reach.startsAt())
        };
    }

    static Object[] closures(TimeSlot reach) {
        return new Object[] {
            institution(),
            LocalDate.ofInstant(reach.startsAt(), ZoneOffset.UTC),
            LocalDate.ofInstant(reach.endsAt(), ZoneOffset.UTC)
        };
    }

    /** What the host offers, what the people have, when the college is closed, in this order. */
    static Diaries read(PreparedStatement statement, TimeSlot reach) throws SQLException {
        var row = statement.getResultSet();
        var offer = row.next() ? AvailabilityRow.read(row) : null;
        statement.getMoreResults();
        return rest(offer, statement, reach);
    }

    static Diaries readWithoutOffer(PreparedStatement statement, TimeSlot reach) throws SQLException {
        return rest(null, statement, reach);
    }

    private static Diaries rest(@Nullable Availability offer, PreparedStatement statement, TimeSlot reach)
            throws SQLException {
        var claims = claims(statement.getResultSet());
        statement.getMoreResults();
        return new Diaries(offer, claims, closures(statement.getResultSet(), reach));
    }

    private static List<ClaimedTime> claims(ResultSet rows) throws SQLException {
        var claims = new ArrayList<ClaimedTime>();
        while (rows.next()) {
            claims.add(new ClaimedTime(
                    new PersonId(uuid(rows, "person_id")),
                    new BookingId(uuid(rows, "booking_id")),
                    slot(rows, "starts_at", "ends_at")));
        }
        return claims;
    }

    private static List<TimeSlot> closures(ResultSet rows, TimeSlot reach) throws SQLException {
        var closed = new ArrayList<TimeSlot>();
        while (rows.next()) {
            closed.addAll(ClosureRow.read(rows).within(reach));
        }
        return closed;
    }
}
