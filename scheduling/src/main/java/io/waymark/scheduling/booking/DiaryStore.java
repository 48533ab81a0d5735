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
import java.util.stream.Stream;

/** Reads what a host offers, what people have already and when the college is closed, in one round trip. */
class DiaryStore {

    private static final String OFFER = """
            select %s from scheduling.availability where institution_id = ?::uuid and person_id = ?::uuid
            """.formatted(AvailabilityRow.COLUMNS);

    /** A claim lasts less than a day, which gives the index both ends of a range. */
    private static final String CLAIMS = """
            select person_id, booking_id, starts_at, ends_at from scheduling.claim
            where institution_id = ?::uuid and person_id = any (?::uuid[])
              and starts_at > ?::timestamptz - interval '24 hours' and starts_at < ?::timestamptz
              and ends_at > ?::timestamptz and blocking
            """;

    /** The days of a range, whatever the zone. */
    private static final String CLOSURES = """
            select %s from scheduling.closure
            where institution_id = ?::uuid and last_day >= ?::date - 1 and first_day <= ?::date + 1
            """.formatted(ClosureRow.COLUMNS);

    private final RoundTrip database;
    private final ParticipantLock lock;

    DiaryStore(RoundTrip database, ParticipantLock lock) {
        this.database = database;
        this.lock = lock;
    }

    /** Waits until nobody else decides about these people's time, then looks at what is around the slot. */
    Diaries lockAndLook(PersonId host, Collection<PersonId> people, TimeSlot slot) {
        var reach = Availability.reachOf(slot);
        return database.ask(
                String.join(";", lock.ofPeople(), OFFER, CLAIMS, CLOSURES),
                statement -> {
                    statement.getMoreResults();
                    return diaries(statement, reach);
                },
                Stream.of(
                                new Object[] {institution(), uuids(people)},
                                offer(host),
                                claims(people, reach),
                                closures(reach))
                        .flatMap(Stream::of)
                        .toArray());
    }

    Diaries look(PersonId host, Collection<PersonId> people, TimeSlot within) {
        var reach = Availability.reachOf(within);
        return database.ask(
                String.join(";", OFFER, CLAIMS, CLOSURES),
                statement -> diaries(statement, reach),
                Stream.of(offer(host), claims(people, reach), closures(reach))
                        .flatMap(Stream::of)
                        .toArray());
    }

    /** The same without anybody's offer. */
    Diaries look(Collection<PersonId> people, TimeSlot reach) {
        return database.ask(
                String.join(";", CLAIMS, CLOSURES),
                statement -> {
                    var claims = claims(statement.getResultSet());
                    statement.getMoreResults();
                    return new Diaries(null, claims, closures(statement.getResultSet(), reach));
                },
                Stream.of(claims(people, reach), closures(reach))
                        .flatMap(Stream::of)
                        .toArray());
    }

    private static Object[] offer(PersonId host) {
        return new Object[] {institution(), host.value()};
    }

    private static Object[] claims(Collection<PersonId> people, TimeSlot reach) {
        return new Object[] {
            institution(), uuids(people), utc(reach.startsAt()), utc(reach.endsAt()), utc(reach.startsAt())
        };
    }

    private static Object[] closures(TimeSlot reach) {
        return new Object[] {
            institution(),
            LocalDate.ofInstant(reach.startsAt(), ZoneOffset.UTC),
            LocalDate.ofInstant(reach.endsAt(), ZoneOffset.UTC)
        };
    }

    private static Diaries diaries(PreparedStatement statement, TimeSlot reach) throws SQLException {
        var row = statement.getResultSet();
        var offer = row.next() ? AvailabilityRow.read(row) : null;
        statement.getMoreResults();
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
