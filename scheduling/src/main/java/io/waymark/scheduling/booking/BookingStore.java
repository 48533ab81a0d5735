package io.waymark.scheduling.booking;

import static io.waymark.scheduling.booking.RoundTrip.institution;
import static io.waymark.scheduling.booking.RoundTrip.utc;
import static io.waymark.scheduling.booking.RoundTrip.uuid;
import static io.waymark.scheduling.booking.RoundTrip.uuids;

import io.waymark.core.identity.PersonId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Reads and writes bookings with their participants and claims. Written in SQL because a booking is one round trip to read
 * under the lock and one to write.
 */
class BookingStore {

    private static final String BY_ID =
            BookingRows.SELECT + " where b.institution_id = ?::uuid and b.id = any (?::uuid[])" + BookingRows.ORDER;

    private static final String BY_SERIES =
            BookingRows.SELECT + " where b.institution_id = ?::uuid and b.series_id = ?::uuid" + BookingRows.ORDER;

    private static final String AGREED = """
            select id, zone, local_start, starts_at, ends_at from scheduling.booking
            where institution_id = ?::uuid and kind = any (?::text[]) and status = 'CONFIRMED'
              and starts_at > ?::timestamptz
            order by starts_at, id
            """;

    private static final String INSERT = """
            insert into scheduling.booking (
                institution_id, id, kind, topic, starts_at, ends_at, zone, local_start, status, sequence, booked_by,
                booked_at, capacity, answer_within_minutes, series_id, seats_taken, version)
            values (?::uuid, ?::uuid, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?::timestamp, ?, ?, ?::uuid,
                ?::timestamptz, ?, ?::int, ?::uuid, ?, 0)
            """;

    /** The local time that was agreed stays as it is until another is agreed, whatever becomes of the zone's rules. */
    private static final String UPDATE = """
            update scheduling.booking
            set local_start = case when starts_at = ?::timestamptz then local_start else ?::timestamp end,
                starts_at = ?::timestamptz, ends_at = ?::timestamptz, zone = ?, status = ?, sequence = ?,
                cancelled_by = ?::uuid, cancellation_reason = ?, seats_taken = ?, version = version + 1
            where institution_id = ?::uuid and id = ?::uuid and version = ?
            """;

    private static final String PARTICIPATIONS = """
            insert into scheduling.participation (
                institution_id, booking_id, person_id, role, state, report, since, answer_by)
            values %s
            on conflict on constraint a_person_joins_a_booking_once do update
            set state = excluded.state, report = excluded.report, since = excluded.since, answer_by = excluded.answer_by
            """;

    private static final String CLAIMS = """
            insert into scheduling.claim (institution_id, booking_id, person_id, starts_at, ends_at, blocking)
            values %s
            on conflict on constraint a_participant_claims_time_once do update
            set starts_at = excluded.starts_at, ends_at = excluded.ends_at, blocking = excluded.blocking
            """;

    private static final String PARTICIPATION = "(?::uuid, ?::uuid, ?::uuid, ?, ?, ?, ?::timestamptz, ?::timestamptz)";
    private static final String CLAIM = "(?::uuid, ?::uuid, ?::uuid, ?::timestamptz, ?::timestamptz, ?)";

    private final RoundTrip database;
    private final ParticipantLock lock;

    BookingStore(RoundTrip database, ParticipantLock lock) {
        this.database = database;
        this.lock = lock;
    }

    /**
     * Waits until nobody else decides about the participants' time, then reads. Who joined while it waited is locked
     * then; the host's lock keeps others from joining by now.
     */
    Optional<Booking> lockAndFind(BookingId id) {
        var locked = new HashSet<PersonId>();
        var found = database
                .ask(
                        lock.ofBooking() + ";" + BY_ID,
                        statement -> {
                            locked.addAll(people(statement));
                            return bookings(statement);
                        },
                        institution(),
                        id.value(),
                        institution(),
                        new String[] {id.toString()})
                .stream()
                .findFirst();
        found.ifPresent(booking -> {
            if (booking.people().any(participant -> !locked.contains(participant.person()))) {
                database.ask(
                        lock.ofPeople(),
                        PreparedStatement::getUpdateCount,
                        institution(),
                        uuids(booking.participants().stream()
                                .map(Participant::person)
                                .toList()));
            }
        });
        return found;
    }

    /** Waits until nobody else decides about the host's time and this person's, which is all that a joining one needs. */
    Optional<Booking> lockToJoin(BookingId id, PersonId person) {
        return database
                .ask(
                        lock.ofHostAnd() + ";" + BY_ID,
                        statement -> {
                            statement.getMoreResults();
                            return BookingRows.read(statement.getResultSet());
                        },
                        institution(),
                        person.value(),
                        institution(),
                        id.value(),
                        institution(),
                        new String[] {id.toString()})
                .stream()
                .findFirst();
    }

    List<Booking> find(Collection<BookingId> ids) {
        return database.ask(
                BY_ID,
                statement -> BookingRows.read(statement.getResultSet()),
                institution(),
                ids.stream().map(BookingId::toString).toArray(String[]::new));
    }

    List<Booking> findSeries(SeriesId series) {
        return database.ask(
                BY_SERIES, statement -> BookingRows.read(statement.getResultSet()), institution(), series.value());
    }

    /** What was agreed for times to come. */
    List<AgreedTime> agreedTimes(Collection<BookingKind> kinds, Instant now) {
        return database.ask(
                AGREED,
                statement -> BookingRows.agreedTimes(statement.getResultSet()),
                institution(),
                kinds.stream().map(BookingKind::value).toArray(String[]::new),
                utc(now));
    }

    void insert(Booking booking) {
        var terms = booking.terms();
        var parameters = new ArrayList<@Nullable Object>();
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
        write(INSERT, parameters, booking, booking.participants());
    }

    /** Writes what is no longer as it was read. */
    Booking update(Booking before, Booking after) {
        if (after.equals(before)) {
            return before;
        }
        var cancellation = after.cancellation();
        var parameters = new ArrayList<@Nullable Object>();
        Collections.addAll(
                parameters,
                utc(after.slot().startsAt()),
                after.localStart(),
                utc(after.slot().startsAt()),
                utc(after.slot().endsAt()),
                after.zone().getId(),
                after.status().name(),
                after.sequence(),
                cancellation == null ? null : cancellation.by().value(),
                cancellation == null ? null : cancellation.reason(),
                after.seatsTaken(),
                institution(),
                after.id().value(),
                after.version());
        var changed = after.participants().stream()
                .filter(participant -> !before.participants().contains(participant))
                .toList();
        write(UPDATE, parameters, after, changed);
        return after.atVersion(after.version() + 1);
    }

    private void write(
            String statement, List<@Nullable Object> parameters, Booking booking, List<Participant> participants) {
        var sql = new StringBuilder(statement);
        if (!participants.isEmpty()) {
            sql.append(';').append(PARTICIPATIONS.formatted(rows(PARTICIPATION, participants)));
            sql.append(';').append(CLAIMS.formatted(rows(CLAIM, participants)));
            participants.forEach(participant -> addParticipation(parameters, booking, participant));
            participants.forEach(participant -> addClaim(parameters, booking, participant));
        }
        if (database.ask(sql.toString(), PreparedStatement::getUpdateCount, parameters.toArray()) != 1) {
            throw new OptimisticLockingFailureException("Booking " + booking.id() + " has changed meanwhile.");
        }
    }

    private static void addParticipation(List<@Nullable Object> parameters, Booking booking, Participant participant) {
        Collections.addAll(
                parameters,
                institution(),
                booking.id().value(),
                participant.person().value(),
                participant.role().name(),
                participant.state().name(),
                participant.report().name(),
                utc(participant.since()),
                participant.answerBy() == null ? null : utc(participant.answerBy()));
    }

    private static void addClaim(List<@Nullable Object> parameters, Booking booking, Participant participant) {
        Collections.addAll(
                parameters,
                institution(),
                booking.id().value(),
                participant.person().value(),
                utc(participant.claim().startsAt()),
                utc(participant.claim().endsAt()),
                participant.holdsTime());
    }

    private static String rows(String row, List<Participant> participants) {
        return String.join(", ", Collections.nCopies(participants.size(), row));
    }

    private static List<PersonId> people(PreparedStatement statement) throws SQLException {
        var people = new ArrayList<PersonId>();
        var rows = statement.getResultSet();
        while (rows.next()) {
            people.add(new PersonId(uuid(rows, "person_id")));
        }
        return people;
    }

    private static List<Booking> bookings(PreparedStatement statement) throws SQLException {
        statement.getMoreResults();
        return BookingRows.read(statement.getResultSet());
    }
}
