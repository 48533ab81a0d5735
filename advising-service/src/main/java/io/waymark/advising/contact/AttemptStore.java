package io.waymark.advising.contact;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes attempts to reach many students in one statement. */
@Component
class AttemptStore {

    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param alike attempts by one person at one time that differ by the student only; at least one */
    void add(List<Attempt> alike) {
        var first = alike.getFirst();
        jdbc.sql("""
                        insert into contact_attempt (institution_id, id, student_id, by_id, channel, outcome, at, version)
                        select :institution, id, student, :by, :channel, :outcome, :at, 0
                        from unnest(:ids, :students) as given (id, student)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("ids", alike.stream().map(Attempt::id).toArray(UUID[]::new))
                .param(
                        "students",
                        alike.stream().map(it -> it.student().value()).toArray(UUID[]::new))
                .param("by", first.by().value())
                .param("channel", first.channel().name())
                .param("outcome", first.outcome().name())
                .param("at", Timestamp.from(first.at()))
                .update();
    }
}
