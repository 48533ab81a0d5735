package io.waymark.scheduling.booking;

import static io.waymark.scheduling.booking.RoundTrip.instant;
import static io.waymark.scheduling.booking.RoundTrip.institution;
import static io.waymark.scheduling.booking.RoundTrip.slot;
import static io.waymark.scheduling.booking.RoundTrip.utc;
import static io.waymark.scheduling.booking.RoundTrip.uuid;

import io.waymark.core.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How participants are read and written: how they stand in one table, the time that it takes in another. */
final class ParticipantRows {

    private static final String PARTICIPATIONS = """
            insert into scheduling.participation (
                institution_id, booking_id, person_id, role, state, report, since, answer_by, invited,
                had_seat)
            values %s
            on conflict on constraint a_person_joins_a_booking_once do update
            set state = excluded.state, report = excluded.report, since = excluded.since, answer_by = excluded.answer_by,
                invited = excluded.invited, had_seat = excluded.had_seat
            """;

    private static final String CLAIMS = """
            insert into scheduling.claim (institution_id, booking_id, person_id, starts_at, ends_at, blocking)
            values %s
            on conflict on constraint a_participant_claims_time_once do update
            set starts_at = excluded.starts_at, ends_at = excluded.ends_at, blocking = excluded.blocking
            """;

    private static final String PARTICIPATION =
            "(?::uuid, ?::uuid, ?::uuid, ?, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?)";
    private static final String CLAIM = "(?::uuid, ?::uuid, ?::uuid, ?::timestamptz, ?::timestamptz, ?)";

    /** Somebody in a booking. */
    record Row(BookingId booking, Participant participant) {}

    private ParticipantRows() {}

    static List<Row> of(BookingId booking, List<Participant> participants) {
        return participants.stream().map(it -> new Row(booking, it)).toList();
    }

    static Participant read(ResultSet row) throws SQLException {
        return new Participant(
                new PersonId(uuid(row, "person_id")),
                ParticipantRole.valueOf(row.getString("role")),
                ParticipationState.valueOf(row.getString("state")),
                slot(row, "claim_starts_at", "claim_ends_at"),
                AttendanceReport.valueOf(row.getString("report")),
                instant(row, "since"),
                row.getObject("answer_by") == null ? null : instant(row, "answer_by"),
                row.getBoolean("invited"),
                row.getBoolean("had_seat"));
    }

    /** The statements that write so many participants; all of how they stand comes before all of their time. */
    static String writing(int participants) {
        return participants == 0
                ? ""
                : ";" + PARTICIPATIONS.formatted(rows(PARTICIPATION, participants)) + ";"
                        + CLAIMS.formatted(rows(CLAIM, participants));
    }

    static void addTo(List<@Nullable Object> parameters, List<Row> rows) {
        rows.forEach(row -> addParticipation(parameters, row.booking(), row.participant()));
        rows.forEach(row -> addClaim(parameters, row.booking(), row.participant()));
    }

    private static void addParticipation(
            List<@Nullable Object> parameters, BookingId booking, Participant participant) {
        Collections.addAll(
                parameters,
                institution(),
                booking.value(),
                participant.person().value(),
                participant.role().name(),
                participant.state().name(),
                participant.report().name(),
                utc(participant.since()),
                participant.answerBy() == null ? null : utc(participant.answerBy()),
                participant.invited(),
                participant.hadSeat());
    }

    private static void addClaim(List<@Nullable Object> parameters, BookingId booking, Participant participant) {
        Collections.addAll(
                parameters,
                institution(),
                booking.value(),
                participant.person().value(),
                utc(participant.claim().startsAt()),
                utc(participant.claim().endsAt()),
                participant.holdsTime());
    }

    private static String rows(String row, int count) {
        return String.join(", ", Collections.nCopies(count, row));
    }
}
