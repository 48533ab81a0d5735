package io.waymark.mentoring.group;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingStatus;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which bookings are group sessions, for lists. */
@Component
class GroupSessionStore {

    private final JdbcClient jdbc;

    GroupSessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Booking booking) {
        jdbc.sql("""
                        insert into group_session (institution_id, id, mentor_id, starts_at, ends_at, canceled)
                        values (:institution, :id, :mentor, :starts, :ends, false)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("id", booking.id().value())
                .param("mentor", booking.host().value())
                .param("starts", utc(booking.slot().startsAt()))
                .param("ends", utc(booking.slot().endsAt()))
                .update();
    }

    /** Follows the booking to where it stands now. */
    void follow(Booking booking) {
        jdbc.sql("""
                        update group_session set starts_at = :starts, ends_at = :ends, canceled = :canceled
                        where institution_id = :institution and id = :id
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("id", booking.id().value())
                .param("starts", utc(booking.slot().startsAt()))
                .param("ends", utc(booking.slot().endsAt()))
                .param("canceled", booking.status() == BookingStatus.CANCELED)
                .update();
    }

    /** Those of somebody who left, all at once. */
    void cancel(Collection<BookingId> ids) {
        jdbc.sql("update group_session set canceled = true where institution_id = :institution and id = any (:ids)")
                .param("institution", CurrentInstitution.get().value())
                .param("ids", ids.stream().map(BookingId::value).toArray(UUID[]::new))
                .update();
    }

    boolean contains(BookingId id) {
        return jdbc.sql("select count(*) from group_session where institution_id = :institution and id = :id")
                        .param("institution", CurrentInstitution.get().value())
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Those that have not ended, soonest first, after this one. */
    List<BookingId> upcoming(Instant now, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select id from group_session
                        where institution_id = :institution and not canceled and ends_at > :now
                          and (:after::uuid is null or (starts_at, id) > (
                              select starts_at, id from group_session
                              where institution_id = :institution and id = :after::uuid))
                        order by starts_at, id limit :limit
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("now", utc(now))
                .param("after", after == null ? null : after.toString(), Types.VARCHAR)
                .param("limit", limit)
                .query((row, _) -> new BookingId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Those of this mentor that take place then, or partly, soonest first. */
    List<BookingId> during(PersonId mentor, TimeSlot range) {
        return jdbc.sql("""
                        select id from group_session
                        where institution_id = :institution and mentor_id = :mentor and not canceled
                          and starts_at < :to and ends_at > :from
                        order by starts_at, id
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("mentor", mentor.value())
                .param("from", utc(range.startsAt()))
                .param("to", utc(range.endsAt()))
                .query((row, _) -> new BookingId(row.getObject("id", UUID.class)))
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
