package io.waymark.scheduling.reminder;

import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.BookingKind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Until when a college's meetings of one kind have been looked through. */
class ReminderMarks {

    private final JdbcClient jdbc;

    ReminderMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return where the mark was; nobody else moves it before the transaction ends. The first time it is now. */
    Instant move(BookingKind kind, Instant now) {
        var before = jdbc.sql("""
                        select told_until from scheduling.reminder_mark
                        where institution_id = :institution and kind = :kind for update
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("kind", kind.value())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
        if (before.filter(mark -> !mark.isBefore(now)).isEmpty()) {
            set(kind, now);
        }
        return before.orElse(now);
    }

    private void set(BookingKind kind, Instant now) {
        jdbc.sql("""
                        insert into scheduling.reminder_mark (institution_id, kind, told_until)
                        values (:institution, :kind, :now)
                        on conflict on constraint meetings_of_a_kind_have_one_mark
                        do update set told_until = excluded.told_until
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("kind", kind.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
