package io.waymark.scheduling.booking;

import static io.waymark.scheduling.booking.RoundTrip.institution;
import static io.waymark.scheduling.booking.RoundTrip.slot;
import static io.waymark.scheduling.booking.RoundTrip.utc;
import static io.waymark.scheduling.booking.RoundTrip.uuid;

import io.waymark.core.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Reads and writes bookings with their claims. Written in SQL because a booking is one round trip to read under the lock
 * and one to write; statements sent together each see what was committed before they began, so what follows a lock sees
 * what its last holder did.
 */
class BookingStore {

    private static final String BOOKINGS = """
            select b.id, b.kind, b.topic, b.starts_at, b.ends_at, b.zone, b.status, b.sequence, b.booked_by, b.booked_at,
                   b.cancelled_by, b.cancellation_reason, b.version,
                   c.person_id, c.role, c.starts_at as claim_starts_at, c.ends_at as claim_ends_at, c.word, c.no_show
            from scheduling.booking b
            join scheduling.claim c on c.institution_id = b.institution_id and c.booking_id = b.id
            where b.institution_id = ?::uuid and b.id = any (?::uuid[])
            order by b.starts_at, b.id, c.role desc, c.person_id
            """;

    private static final String INSERT = """
            with booked as (
                insert into scheduling.booking (
                    institution_id, id, kind, topic, starts_at, ends_at, zone, local_start, status, sequence, booked_by,
                    booked_at, version)
                values (?::uuid, ?::uuid, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?::timestamp, ?, ?, ?::uuid,
                    ?::timestamptz, 0)
                returning institution_id, id)
            insert into scheduling.claim (institution_id, booking_id, person_id, role, starts_at, ends_at, blocking)
            select booked.institution_id, booked.id, person, role, starts_at, ends_at, true
            from booked, unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::timestamptz[])
                as participant (person, role, starts_at, ends_at)
            """;

    /** The local time that was agreed stays as it is until another is agreed, whatever becomes of the zone's rules. */
    private static final String UPDATE = """
            with changed as (
                update scheduling.booking
                set local_start = case when starts_at = ?::timestamptz then local_start else ?::timestamp end,
                    starts_at = ?::timestamptz, ends_at = ?::timestamptz, zone = ?, status = ?, sequence = ?,
                    cancelled_by = ?::uuid, cancellation_reason = ?, version = version + 1
                where institution_id = ?::uuid and id = ?::uuid and version = ?
                returning institution_id, id)
            update scheduling.claim c
            set starts_at = participant.starts_at, ends_at = participant.ends_at, blocking = ?,
                word = participant.word, no_show = participant.no_show
            from changed, unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::boolean[])
                as participant (person, starts_at, ends_at, word, no_show)
            where c.institution_id = changed.institution_id and c.booking_id = changed.id
              and c.person_id = participant.person
            """;

    private final RoundTrip database;
    private final JdbcOperations jdbc;
    private final ParticipantLock lock;

    BookingStore(RoundTrip database, JdbcOperations jdbc, ParticipantLock lock) {
        this.database = database;
        this.jdbc = jdbc;
        this.lock = lock;
    }

    /** Waits until nobody else decides about the participants' time, then reads. */
    Optional<Booking> lockAndFind(BookingId id) {
        return database
                .ask(
                        lock.ofBooking() + ";" + BOOKINGS,
                        statement -> {
                            statement.getMoreResults();
                            return bookings(statement.getResultSet());
                        },
                        institution(),
                        id.value(),
                        institution(),
                        new String[] {id.toString()})
                .stream()
                .findFirst();
    }

    List<Booking> find(Collection<BookingId> ids) {
        return database.ask(
                BOOKINGS,
                statement -> bookings(statement.getResultSet()),
                institution(),
                ids.stream().map(BookingId::toString).toArray(String[]::new));
    }

    void insert(Booking booking) {
        var participants = booking.participants();
        jdbc.update(
                INSERT,
                institution(),
                booking.id().value(),
                booking.kind().value(),
                booking.topic(),
                utc(booking.slot().startsAt()),
                utc(booking.slot().endsAt()),
                booking.zone().getId(),
                booking.localStart(),
                booking.status().name(),
                booking.sequence(),
                booking.bookedBy().value(),
                utc(booking.bookedAt()),
                texts(participants, Participant::person),
                texts(participants, Participant::role),
                texts(participants, participant -> participant.claim().startsAt()),
                texts(participants, participant -> participant.claim().endsAt()));
    }

    Booking update(Booking booking) {
        var participants = booking.participants();
        var cancellation = booking.cancellation();
        var changed = jdbc.update(
                UPDATE,
                utc(booking.slot().startsAt()),
                booking.localStart(),
                utc(booking.slot().startsAt()),
                utc(booking.slot().endsAt()),
                booking.zone().getId(),
                booking.status().name(),
                booking.sequence(),
                cancellation == null ? null : cancellation.by().value(),
                cancellation == null ? null : cancellation.reason(),
                institution(),
                booking.id().value(),
                booking.version(),
                booking.holdsItsTime(),
                texts(participants, Participant::person),
                texts(participants, participant -> participant.claim().startsAt()),
                texts(participants, participant -> participant.claim().endsAt()),
                texts(participants, Participant::word),
                texts(participants, Participant::noShow));
        if (changed != participants.size()) {
            throw new OptimisticLockingFailureException("Booking " + booking.id() + " has changed meanwhile.");
        }
        return booking.atVersion(booking.version() + 1);
    }

    /** Rows come host first, booking by booking. */
    private static List<Booking> bookings(ResultSet rows) throws SQLException {
        var bookings = new ArrayList<Booking>();
        var participants = new ArrayList<Participant>();
        @Nullable Booking current = null;
        while (rows.next()) {
            var id = new BookingId(uuid(rows, "id"));
            if (current != null && !current.id().equals(id)) {
                bookings.add(current.with(participants));
                participants.clear();
                current = null;
            }
            if (current == null) {
                current = booking(id, rows);
            }
            participants.add(participant(rows));
        }
        if (current != null) {
            bookings.add(current.with(participants));
        }
        return bookings;
    }

    private static Booking booking(BookingId id, ResultSet row) throws SQLException {
        var cancelledBy = row.getObject("cancelled_by", UUID.class);
        return new Booking(
                id,
                new BookingKind(row.getString("kind")),
                row.getString("topic"),
                slot(row, "starts_at", "ends_at"),
                ZoneId.of(row.getString("zone")),
                BookingStatus.valueOf(row.getString("status")),
                row.getInt("sequence"),
                new PersonId(uuid(row, "booked_by")),
                row.getObject("booked_at", OffsetDateTime.class).toInstant(),
                cancelledBy == null
                        ? null
                        : new Cancellation(new PersonId(cancelledBy), row.getString("cancellation_reason")),
                List.of(),
                row.getInt("version"));
    }

    private static Participant participant(ResultSet row) throws SQLException {
        return new Participant(
                new PersonId(uuid(row, "person_id")),
                ParticipantRole.valueOf(row.getString("role")),
                slot(row, "claim_starts_at", "claim_ends_at"),
                Word.valueOf(row.getString("word")),
                row.getBoolean("no_show"));
    }

    private static String[] texts(List<Participant> participants, Function<Participant, Object> property) {
        return participants.stream()
                .map(participant -> property.apply(participant).toString())
                .toArray(String[]::new);
    }
}
