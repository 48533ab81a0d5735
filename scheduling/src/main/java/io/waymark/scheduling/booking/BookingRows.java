package io.waymark.scheduling.booking;

import static io.waymark.scheduling.booking.RoundTrip.instant;
import static io.waymark.scheduling.booking.RoundTrip.slot;
import static io.waymark.scheduling.booking.RoundTrip.uuid;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.CancellationCause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How bookings with their participants are read. */
final class BookingRows {

    private static final String SELECT = """
            select b.id, b.kind, b.topic, b.starts_at, b.ends_at, b.zone, b.status, b.sequence, b.booked_by, b.booked_at,
                   b.canceled_by, b.cancellation_reason, b.cancellation_cause, b.version, b.capacity,
                   b.answer_within_minutes, b.series_id,
                   p.person_id, p.role, p.state, p.report, p.since, p.answer_by, p.invited,
                   p.had_seat,
                   c.starts_at as claim_starts_at, c.ends_at as claim_ends_at
            from scheduling.booking b
            join scheduling.participation p on p.institution_id = b.institution_id and p.booking_id = b.id
            join scheduling.claim c on c.institution_id = p.institution_id and c.booking_id = p.booking_id
                and c.person_id = p.person_id
            """;

    /** Booking by booking, the host first. */
    private static final String ORDER = " order by b.starts_at, b.id, p.role desc, p.since, p.person_id";

    static final String BY_ID = SELECT + " where b.institution_id = ?::uuid and b.id = any (?::uuid[])" + ORDER;

    static final String BY_SERIES = SELECT + " where b.institution_id = ?::uuid and b.series_id = ?::uuid" + ORDER;

    /** The parameters are the institution, a kind, and between which moments the meetings start, the first excluded. */
    static final String STARTING = SELECT
            + " where b.institution_id = ?::uuid and b.kind = ? and b.status = 'CONFIRMED'"
            + " and b.starts_at > ?::timestamptz and b.starts_at <= ?::timestamptz"
            + ORDER;

    /** What somebody takes part in and has not started; the parameters are the institution, the present moment, a kind or null for all, the institution and the person. */
    static final String TO_COME = SELECT + """
            where b.institution_id = ?::uuid and b.status = 'CONFIRMED' and b.starts_at > ?::timestamptz
              and b.kind = coalesce(?::text, b.kind)
              and exists (select from scheduling.participation mine
                  where mine.institution_id = ?::uuid and mine.institution_id = b.institution_id
                    and mine.booking_id = b.id and mine.person_id = ?::uuid and mine.state <> 'CANCELED')
            """ + ORDER;

    /** The parameters are the host, the institution, the guest and the kind. */
    static final String ARE_AGREED = """
            select exists (
                select from scheduling.participation mine
                join scheduling.participation theirs on theirs.institution_id = mine.institution_id
                    and theirs.booking_id = mine.booking_id and theirs.role = 'HOST' and theirs.person_id = ?::uuid
                join scheduling.booking b on b.institution_id = mine.institution_id and b.id = mine.booking_id
                where mine.institution_id = ?::uuid and mine.person_id = ?::uuid and mine.role = 'GUEST'
                  and mine.state in ('CONFIRMED', 'ATTENDED') and b.kind = ? and b.status <> 'CANCELED')
            """;

    private BookingRows() {}

    static List<Booking> read(ResultSet rows) throws SQLException {
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
            participants.add(ParticipantRows.read(rows));
        }
        if (current != null) {
            bookings.add(current.with(participants));
        }
        return bookings;
    }

    private static Booking booking(BookingId id, ResultSet row) throws SQLException {
        var canceledBy = row.getObject("canceled_by", UUID.class);
        return new Booking(
                id,
                terms(row),
                slot(row, "starts_at", "ends_at"),
                ZoneId.of(row.getString("zone")),
                BookingStatus.valueOf(row.getString("status")),
                row.getInt("sequence"),
                canceledBy == null ? null : cancellation(new PersonId(canceledBy), row),
                List.of(),
                row.getInt("version"));
    }

    private static Cancellation cancellation(PersonId by, ResultSet row) throws SQLException {
        var cause = row.getString("cancellation_cause");
        return new Cancellation(
                by, row.getString("cancellation_reason"), cause == null ? null : CancellationCause.valueOf(cause));
    }

    private static BookingTerms terms(ResultSet row) throws SQLException {
        var answerWithin = row.getObject("answer_within_minutes", Integer.class);
        var series = row.getObject("series_id", UUID.class);
        return new BookingTerms(
                new BookingKind(row.getString("kind")),
                row.getString("topic"),
                row.getInt("capacity"),
                answerWithin == null ? null : Duration.ofMinutes(answerWithin),
                series == null ? null : new SeriesId(series),
                new PersonId(uuid(row, "booked_by")),
                instant(row, "booked_at"));
    }
}
