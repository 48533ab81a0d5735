package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.availability.AvailabilityRow;
import io.waymark.scheduling.time.MeetingRule;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;

/**
 * Reads and writes bookings with their claims. Written in SQL because a booking is one round trip to read under the lock
 * and one to write; statements sent together each see what was committed before they began, so what follows a lock sees
 * what its last holder did.
 */
class BookingStore {

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

    private final JdbcOperations jdbc;
    private final ParticipantLock lock;

    BookingStore(JdbcOperations jdbc, ParticipantLock lock) {
        this.jdbc = jdbc;
        this.lock = lock;
    }

    /** Waits until nobody else decides about these people's time, then looks at what is around the slot. */
    Diaries lockAndLook(PersonId host, Collection<PersonId> people, TimeSlot slot) {
        var range = MeetingRule.widestFootprintOf(slot);
        return ask(
                lock.ofPeople() + ";" + OFFER + ";" + CLAIMS,
                BookingStore::diariesAfterLock,
                institution(),
                uuids(people),
                institution(),
                host.value(),
                institution(),
                uuids(people),
                utc(range.startsAt()),
                utc(range.endsAt()),
                utc(range.startsAt()));
    }

    Diaries look(PersonId host, Collection<PersonId> people, TimeSlot within) {
        var range = MeetingRule.widestFootprintOf(within);
        return ask(
                OFFER + ";" + CLAIMS,
                BookingStore::diaries,
                institution(),
                host.value(),
                institution(),
                uuids(people),
                utc(range.startsAt()),
                utc(range.endsAt()),
                utc(range.startsAt()));
    }

    List<ClaimedTime> claims(Collection<PersonId> people, TimeSlot range) {
        return ask(
                CLAIMS,
                statement -> claims(statement.getResultSet()),
                institution(),
                uuids(people),
                utc(range.startsAt()),
                utc(range.endsAt()),
                utc(range.startsAt()));
    }

    /** Waits until nobody else decides about the participants' time, then reads. */
    Optional<Booking> lockAndFind(BookingId id) {
        return ask(
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
        return ask(
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

    private <T> T ask(String sql, PreparedStatementCallback<T> answer, Object... parameters) {
        return Objects.requireNonNull(jdbc.execute(sql, (PreparedStatementCallback<T>) statement -> {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
            return answer.doInPreparedStatement(statement);
        }));
    }

    private static Diaries diariesAfterLock(PreparedStatement statement) throws SQLException {
        statement.getMoreResults();
        return diaries(statement);
    }

    private static Diaries diaries(PreparedStatement statement) throws SQLException {
        var row = statement.getResultSet();
        var offer = row.next() ? AvailabilityRow.read(row) : null;
        statement.getMoreResults();
        return new Diaries(offer, claims(statement.getResultSet()));
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

    private static TimeSlot slot(ResultSet row, String start, String end) throws SQLException {
        return new TimeSlot(
                row.getObject(start, OffsetDateTime.class).toInstant(),
                row.getObject(end, OffsetDateTime.class).toInstant());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static UUID institution() {
        return CurrentInstitution.get().value();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::toString).toArray(String[]::new);
    }

    private static String[] texts(List<Participant> participants, Function<Participant, Object> property) {
        return participants.stream()
                .map(participant -> property.apply(participant).toString())
                .toArray(String[]::new);
    }
}
