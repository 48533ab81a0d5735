package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Counts among what a host's time is claimed for from now on. */
class RequestCounting implements RequestCounts {

    private static final String REQUESTS = """
            select count(*) from (
                select from scheduling.claim c
                join scheduling.booking b on b.institution_id = c.institution_id and b.id = c.booking_id and b.kind = :kind
                join scheduling.participation h on h.institution_id = c.institution_id and h.booking_id = c.booking_id
                    and h.person_id = c.person_id and h.role = 'HOST'
                join scheduling.participation g on g.institution_id = c.institution_id and g.booking_id = c.booking_id
                    and g.state = 'REQUESTED' and g.answer_by > :now
                where c.institution_id = :institution and c.person_id = :host and c.starts_at > :now
                limit 100) requests
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestCounting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int of(PersonId host, BookingKind kind) {
        return jdbc.sql(REQUESTS)
                .param("institution", CurrentInstitution.get().value())
                .param("host", host.value())
                .param("kind", kind.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
