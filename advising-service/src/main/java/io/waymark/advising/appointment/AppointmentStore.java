package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingPlace;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.Cancellation;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is shown of appointments, and follows their bookings. */
@Component
class AppointmentStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    AppointmentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Booking booking, PersonId student, @Nullable MeetingPlace place) {
        jdbc.sql("""
                        insert into appointment (institution_id, id, student_id, advisor_id, starts_at, ends_at, zone, topic,
                            meeting_kind, meeting_place, state, version)
                        values (:institution, :id, :student, :advisor, :starts, :ends, :zone, :topic, :kind, :place,
                            'BOOKED', 0)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("id", booking.id().value())
                .param("student", student.value())
                .param("advisor", booking.host().value())
                .param("starts", Timestamp.from(booking.slot().startsAt()))
                .param("ends", Timestamp.from(booking.slot().endsAt()))
                .param("zone", booking.zone().getId())
                .param("topic", booking.topic())
                .param("kind", place == null ? null : place.kind().name(), Types.VARCHAR)
                .param("place", place == null ? null : place.where(), Types.VARCHAR)
                .update();
    }

    /** Follows the booking to where it stands now. */
    void follow(Booking booking, AppointmentState state) {
        var cancellation = booking.cancellation();
        jdbc.sql("""
                        update appointment set starts_at = :starts, ends_at = :ends, zone = :zone, state = :state,
                            canceled_by = :by::uuid, cancellation_reason = :reason, cancellation_cause = :cause,
                            canceled_at = case when :state = 'CANCELED' then :now::timestamptz end, version = version + 1
                        where institution_id = :institution and id = :id
                        """)
                .param("starts", Timestamp.from(booking.slot().startsAt()))
                .param("ends", Timestamp.from(booking.slot().endsAt()))
                .param("zone", booking.zone().getId())
                .param("state", state.name())
                .param("by", cancellation == null ? null : cancellation.by().toString(), Types.VARCHAR)
                .param("reason", cancellation == null ? null : cancellation.reason(), Types.VARCHAR)
                .param("cause", cancellation == null ? null : cause(cancellation), Types.VARCHAR)
                .param("now", Timestamp.from(clock.instant()))
                .param("institution", CurrentInstitution.get().value())
                .param("id", booking.id().value())
                .update();
    }

    /** What is known of who came; while the two say different things, that is nothing. */
    void attend(BookingId id, AttendanceStanding standing, @Nullable Instant recordedAt, @Nullable PersonId settledBy) {
        var claims = standing.claims();
        jdbc.sql("""
                        update appointment set state = :state, advisor_says = :advisor, student_says = :student,
                            recorded_at = :recorded, settled_by = :settled, version = version + 1
                        where institution_id = :institution and id = :id
                        """)
                .param("state", (claims == null ? standing.state() : AppointmentState.BOOKED).name())
                .param("advisor", claims == null ? null : claims.advisor().name(), Types.VARCHAR)
                .param(
                        "student",
                        standing.student() == null ? null : standing.student().name(),
                        Types.VARCHAR)
                .param("recorded", recordedAt == null ? null : Timestamp.from(recordedAt), Types.TIMESTAMP)
                .param("settled", settledBy == null ? null : settledBy.value(), Types.OTHER)
                .param("institution", CurrentInstitution.get().value())
                .param("id", id.value())
                .update();
    }

    void place(BookingId id, MeetingPlace place) {
        jdbc.sql("""
                        update appointment set meeting_kind = :kind, meeting_place = :place
                        where institution_id = :institution and id = :id
                        """)
                .param("kind", place.kind().name())
                .param("place", place.where())
                .param("institution", CurrentInstitution.get().value())
                .param("id", id.value())
                .update();
    }

    Optional<AppointmentRow> find(BookingId id) {
        return query("id = :id")
                .param("id", id.value())
                .query((row, _) -> AppointmentRow.read(row))
                .optional();
    }

    /** Where these take place, as far as that was written down. */
    Map<BookingId, MeetingPlace> places(Collection<BookingId> ids) {
        var places = new HashMap<BookingId, MeetingPlace>();
        query("id = any (:ids)")
                .param("ids", ids.stream().map(BookingId::value).toArray(UUID[]::new))
                .query((row, _) -> AppointmentRow.read(row))
                .list()
                .stream()
                .filter(it -> it.place() != null)
                .forEach(it -> places.put(it.id(), it.place()));
        return places;
    }

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<AppointmentRow> lock(BookingId id) {
        return query("id = :id for update")
                .param("id", id.value())
                .query((row, _) -> AppointmentRow.read(row))
                .optional();
    }

    /** What has not begun with this person in it; nobody else changes it until the transaction ends. */
    void lockToCome(PersonId person, Instant now) {
        query(
                        "(student_id = :person or advisor_id = :person) and state = 'BOOKED' and starts_at > :now order by id for update")
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> row.getString("id"))
                .list();
    }

    /** All at once, for one reason. */
    void cancel(Collection<BookingId> ids, Cancellation why) {
        jdbc.sql("""
                        update appointment set state = 'CANCELED', canceled_by = :by, cancellation_reason = :reason,
                            cancellation_cause = :cause,
                            canceled_at = :now, version = version + 1
                        where institution_id = :institution and id = any (:ids)
                        """)
                .param("by", why.by().value())
                .param("reason", why.reason())
                .param("cause", cause(why), Types.VARCHAR)
                .param("now", Timestamp.from(clock.instant()))
                .param("institution", CurrentInstitution.get().value())
                .param("ids", ids.stream().map(BookingId::value).toArray(UUID[]::new))
                .update();
    }

    private static @Nullable String cause(Cancellation why) {
        return why.cause() == null ? null : why.cause().name();
    }

    private JdbcClient.StatementSpec query(String condition) {
        return jdbc.sql("select * from appointment where institution_id = :institution and " + condition)
                .param("institution", CurrentInstitution.get().value());
    }
}
