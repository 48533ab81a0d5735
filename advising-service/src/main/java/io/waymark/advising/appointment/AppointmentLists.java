package io.waymark.advising.appointment;

import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists somebody's appointments in stretches: what is to come soonest first, what was latest first. */
@Component
class AppointmentLists {

    private final JdbcClient jdbc;

    AppointmentLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AppointmentRow> upcoming(
            PersonId person, @Nullable PersonId with, Instant now, Optional<Cursor> after, int limit) {
        return list(
                person,
                with,
                now,
                "state = 'BOOKED' and ends_at > :now and (starts_at, id) > (:starts, :id) order by starts_at, id limit :limit",
                after.orElse(Cursor.at(Instant.EPOCH, new UUID(0, 0))),
                limit);
    }

    List<AppointmentRow> past(PersonId person, Instant now, Optional<Cursor> after, int limit) {
        return list(
                person,
                null,
                now,
                "(state <> 'BOOKED' or ends_at <= :now) and starts_at <= :now and (starts_at, id) < (:starts, :id)"
                        + " order by starts_at desc, id desc limit :limit",
                after.orElse(Cursor.at(Instant.parse("2200-01-01T00:00:00Z"), new UUID(-1, -1))),
                limit);
    }

    /** What was canceled and would still be to come. */
    List<AppointmentRow> canceled(PersonId person, Instant now, Optional<Cursor> after, int limit) {
        return list(
                person,
                null,
                now,
                "state = 'CANCELED' and starts_at > :now and (starts_at, id) > (:starts, :id) order by starts_at, id limit :limit",
                after.orElse(Cursor.at(Instant.EPOCH, new UUID(0, 0))),
                limit);
    }

    /** What has begun and its advisor has said nothing of. */
    List<AppointmentRow> due(PersonId advisor, Instant now, Optional<Cursor> after, int limit) {
        return list(
                advisor,
                null,
                now,
                "advisor_id = :person and state = 'BOOKED' and advisor_says is null and starts_at <= :now"
                        + " and (starts_at, id) > (:starts, :id)"
                        + " order by starts_at, id limit :limit",
                after.orElse(Cursor.at(Instant.EPOCH, new UUID(0, 0))),
                limit);
    }

    /** Whoever's they are, but not this person's own. */
    List<AppointmentRow> disputed(PersonId reader, Optional<Cursor> after, int limit) {
        var place = after.orElse(Cursor.at(Instant.EPOCH, new UUID(0, 0)));
        return jdbc.sql("""
                        select * from appointment
                        where institution_id = :institution and state = 'BOOKED' and advisor_says is not null
                          and :reader not in (student_id, advisor_id) and (starts_at, id) > (:starts, :id)
                        order by starts_at, id limit :limit
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("reader", reader.value())
                .param("starts", Timestamp.from(place.moment(0)))
                .param("id", place.value(1, UUID::fromString))
                .param("limit", limit + 1)
                .query((row, _) -> AppointmentRow.read(row))
                .list();
    }

    List<AppointmentRow> during(PersonId person, TimeSlot range) {
        return jdbc.sql("""
                        select * from appointment
                        where institution_id = :institution and (student_id = :person or advisor_id = :person)
                          and starts_at < :to and ends_at > :from and state <> 'CANCELED'
                        order by starts_at, id
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .param("from", Timestamp.from(range.startsAt()))
                .param("to", Timestamp.from(range.endsAt()))
                .query((row, _) -> AppointmentRow.read(row))
                .list();
    }

    private List<AppointmentRow> list(
            PersonId person, @Nullable PersonId with, Instant now, String condition, Cursor place, int limit) {
        var meeting = with == null
                ? "(student_id = :person or advisor_id = :person)"
                : "(student_id, advisor_id) in ((:person, :with), (:with, :person))";
        return jdbc.sql("select * from appointment where institution_id = :institution and %s and %s"
                        .formatted(meeting, condition))
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .param("with", with == null ? null : with.value())
                .param("now", Timestamp.from(now))
                .param("starts", Timestamp.from(place.moment(0)))
                .param("id", place.value(1, UUID::fromString))
                .param("limit", limit + 1)
                .query((row, _) -> AppointmentRow.read(row))
                .list();
    }
}
