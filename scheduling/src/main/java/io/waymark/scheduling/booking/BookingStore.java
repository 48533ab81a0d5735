package io.waymark.scheduling.booking;

import static io.waymark.scheduling.booking.RoundTrip.institution;
import static io.waymark.scheduling.booking.RoundTrip.utc;

import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads bookings as they stand, without waiting for anybody. */
class BookingStore {

    private final RoundTrip database;

    BookingStore(RoundTrip database) {
        this.database = database;
    }

    List<Booking> find(Collection<BookingId> ids) {
        return read(
                BookingRows.BY_ID,
                institution(),
                ids.stream().map(BookingId::toString).toArray(String[]::new));
    }

    List<Booking> findSeries(SeriesId series) {
        return read(BookingRows.BY_SERIES, institution(), series.value());
    }

    /** What this person takes part in and has not started, of whatever kind. */
    List<Booking> toCome(PersonId person, Instant now) {
        return read(BookingRows.TO_COME, institution(), utc(now), null, institution(), person.value());
    }

    List<Booking> starting(BookingKind kind, Instant after, Instant until) {
        return read(BookingRows.STARTING, institution(), kind.value(), utc(after), utc(until));
    }

    boolean areAgreed(BookingKind kind, PersonId host, PersonId guest) {
        return database.ask(
                BookingRows.ARE_AGREED,
                statement -> {
                    var answer = statement.getResultSet();
                    return answer.next() && answer.getBoolean(1);
                },
                host.value(),
                institution(),
                guest.value(),
                kind.value());
    }

    /** What was agreed for times to come. */
    List<AgreedTime> agreedTimes(Collection<BookingKind> kinds, Instant now) {
        return database.ask(
                AgreedTime.SELECT,
                statement -> AgreedTime.read(statement.getResultSet()),
                institution(),
                kinds.stream().map(BookingKind::value).toArray(String[]::new),
                utc(now));
    }

    private List<Booking> read(String sql, @Nullable Object... parameters) {
        return database.ask(sql, statement -> BookingRows.read(statement.getResultSet()), parameters);
    }
}
