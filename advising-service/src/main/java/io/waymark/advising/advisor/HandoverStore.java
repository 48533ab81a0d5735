package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers handovers and why they were made. */
@Component
class HandoverStore {

    private final JdbcClient jdbc;

    HandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Handover handover, int students, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into handover (
                            institution_id, id, from_id, to_id, starts_at, students, reason, by_id, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(CurrentInstitution.get().value())
                .param(handover.id())
                .param(handover.from().value())
                .param(handover.to().value())
                .param(Timestamp.from(handover.startsAt()))
                .param(students)
                .param(handover.reason())
                .param(by.value())
                .param(Timestamp.from(at))
                .update();
    }
}
