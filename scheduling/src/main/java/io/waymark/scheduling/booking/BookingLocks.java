package io.waymark.scheduling.booking;

import static io.waymark.scheduling.booking.RoundTrip.institution;
import static io.waymark.scheduling.booking.RoundTrip.utc;
import static io.waymark.scheduling.booking.RoundTrip.uuid;
import static io.waymark.scheduling.booking.RoundTrip.uuids;

import io.waymark.core.identity.PersonId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads bookings that are to be changed, once nobody else decides about the time of those in them. */
class BookingLocks {

    private final RoundTrip database;
    private final ParticipantLock lock;

    BookingLocks(RoundTrip database, ParticipantLock lock) {
        this.database = database;
        this.lock = lock;
    }

    /** Waits for all who take part, as they are needed for moving or canceling it. */
    Optional<Booking> lock(BookingId id) {
        return read(lock.ofBooking() + ";" + BookingRows.BY_ID, institution(), id.value(), institution(), new String[] {
                    id.toString()
                })
                .stream()
                .findFirst();
    }

    /** Waits for the host and this person only, which is all that a joining one needs. */
    Optional<Booking> lockToJoin(BookingId id, PersonId person) {
        return database
                .ask(
                        lock.ofHostAnd() + ";" + BookingRows.BY_ID,
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

    /**
     * Waits for everybody with whom this person has something to come, of whatever kind, so that who asks for one kind after
     * another still locks in the one order.
     */
    List<Booking> lockToCome(PersonId person, BookingKind kind, Instant now) {
        return read(
                lock.ofThoseToMeet() + ";" + BookingRows.TO_COME,
                institution(),
                person.value(),
                institution(),
                person.value(),
                utc(now),
                utc(now),
                institution(),
                utc(now),
                kind.value(),
                institution(),
                person.value());
    }

    /** Who joined while it waited is locked then; the host's lock keeps others from joining by now. */
    private List<Booking> read(String sql, @Nullable Object... parameters) {
        var locked = new HashSet<PersonId>();
        var found = database.ask(
                sql,
                statement -> {
                    locked.addAll(people(statement));
                    statement.getMoreResults();
                    return BookingRows.read(statement.getResultSet());
                },
                parameters);
        var newcomers = found.stream()
                .flatMap(booking -> booking.participants().stream())
                .map(Participant::person)
                .filter(person -> !locked.contains(person))
                .toList();
        if (!newcomers.isEmpty()) {
            database.ask(lock.ofPeople(), PreparedStatement::getUpdateCount, institution(), uuids(newcomers));
        }
        return found;
    }

    private static Collection<PersonId> people(PreparedStatement statement) throws SQLException {
        Set<PersonId> people = new HashSet<>();
        var rows = statement.getResultSet();
        while (rows.next()) {
            people.add(new PersonId(uuid(rows, "person_id")));
        }
        return people;
    }
}
