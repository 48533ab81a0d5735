package io.waymark.web.notification;

import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.notification.notice.Notice;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people of the current college were told, and what of it they have read. */
@Repository
@Transactional
public class Notices {

    private static final int PAGE = 30;

    /** More than that is not counted: nobody reads the figure then. */
    private static final int MANY = 100;

    private final JdbcClient jdbc;
    private final NoticeRows rows;
    private final Clock clock;

    Notices(JdbcClient jdbc, NoticeRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Page<Notice> of(PersonId person, boolean unreadOnly, @Nullable String after) {
        var place = ListPlace.after(after);
        var found = jdbc.sql("""
                        select %s from notice
                        where institution_id = :institution and person_id = :person
                          and (told_at, id) < (:before, :id) %s
                        order by told_at desc, id desc limit :limit
                        """.formatted(NoticeRows.COLUMNS, unreadOnly ? "and read_at is null" : ""))
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .param("before", Timestamp.from(place.before()))
                .param("id", place.id())
                .param("limit", PAGE + 1)
                .query(rows)
                .list();
        return Page.of(found, PAGE, notice -> Cursor.at(notice.toldAt(), notice.id()));
    }

    /** Where a stretch begins; an address that says it wrongly leads to the newest. */
    private record ListPlace(Instant before, UUID id) {

        private static final ListPlace NEWEST = new ListPlace(Instant.parse("2200-01-01T00:00:00Z"), new UUID(-1, -1));

        static ListPlace after(@Nullable String cursor) {
            try {
                return Cursor.read(cursor, 2)
                        .map(it -> new ListPlace(it.moment(0), it.value(1, UUID::fromString)))
                        .orElse(NEWEST);
            } catch (RuleViolationException notOurs) {
                return NEWEST;
            }
        }
    }

    /** Nobody finds another's. */
    @Transactional(readOnly = true)
    public Optional<Notice> find(PersonId person, UUID notice) {
        return jdbc.sql("""
                        select %s from notice
                        where institution_id = :institution and person_id = :person and id = :notice
                        """.formatted(NoticeRows.COLUMNS))
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .param("notice", notice)
                .query(rows)
                .optional();
    }

    /** At most a hundred, which stands for many. */
    @Transactional(readOnly = true)
    public int unread(PersonId person) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from notice
                            where institution_id = :institution and person_id = :person and read_at is null
                            limit :many) as unread
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .param("many", MANY)
                .query(Integer.class)
                .single();
    }

    public void read(PersonId person, UUID notice) {
        jdbc.sql("""
                        update notice set read_at = :now
                        where institution_id = :institution and person_id = :person and id = :notice and read_at is null
                        """)
                .param("now", Timestamp.from(now()))
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .param("notice", notice)
                .update();
    }

    public void unread(PersonId person, UUID notice) {
        jdbc.sql("""
                        update notice set read_at = null
                        where institution_id = :institution and person_id = :person and id = :notice
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .param("notice", notice)
                .update();
    }

    /** All that are unread; they are told apart from those read before by when they were. */
    public ReadAll readAll(PersonId person) {
        var now = now();
        var count = jdbc.sql("""
                        update notice set read_at = :now
                        where institution_id = :institution and person_id = :person and read_at is null
                        """)
                .param("now", Timestamp.from(now))
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .update();
        return new ReadAll(now, count);
    }

    /** Takes {@link #readAll} back. */
    public void unreadAll(PersonId person, Instant readAt) {
        if (readAt.isBefore(Instant.EPOCH) || readAt.isAfter(clock.instant())) {
            return;
        }
        jdbc.sql("""
                        update notice set read_at = null
                        where institution_id = :institution and person_id = :person and read_at = :then
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .param("then", Timestamp.from(readAt))
                .update();
    }

    /** How many were marked as read, and when. */
    public record ReadAll(Instant at, int count) {}

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
