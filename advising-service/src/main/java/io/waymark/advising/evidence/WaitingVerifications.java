package io.waymark.advising.evidence;

import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads what waits for one verifier in one capacity. An advisor's is what waits for the advisor of their advisees. */
@Component
class WaitingVerifications {

    private static final String ADVISEES = """
            join assignment a on a.institution_id = v.institution_id and a.student_id = v.student_id
                and a.advisor_id = :verifier and
            """ + Advisees.ADVISES_NOW + "\n";

    private static final String WAITING = """
            from verification v %s
            where v.institution_id = :institution and v.state = 'WAITING' and v.capacity = :capacity
              and v.student_id <> :verifier %s
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingVerifications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where in a queue something is; before everything, if it is left out. */
    record QueuePlace(Instant askedAt, UUID evidence) {

        static @Nullable QueuePlace read(@Nullable String cursor) {
            return Cursor.read(cursor, 2)
                    .map(it -> new QueuePlace(it.moment(0), it.value(1, UUID::fromString)))
                    .orElse(null);
        }

        Cursor cursor() {
            return Cursor.at(askedAt, evidence);
        }

        EvidenceId evidenceId() {
            return new EvidenceId(evidence);
        }
    }

    List<QueuePlace> list(
            PersonId verifier, VerifierRole capacity, @Nullable UUID student, @Nullable QueuePlace after, int limit) {
        var statement = query(
                "select v.asked_at, v.evidence_id",
                verifier,
                capacity,
                (student == null ? "" : "and v.student_id = :student ")
                        + (after == null ? "" : "and (v.asked_at, v.evidence_id) > (:askedAt, :evidence) ")
                        + "order by v.asked_at, v.evidence_id limit :limit");
        if (after != null) {
            statement.param("askedAt", Timestamp.from(after.askedAt())).param("evidence", after.evidence());
        }
        return statement
                .param("student", student)
                .param("limit", limit)
                .query((row, _) -> new QueuePlace(row.getTimestamp(1).toInstant(), row.getObject(2, UUID.class)))
                .list();
    }

    private StatementSpec query(String select, PersonId verifier, VerifierRole capacity, String more) {
        var byAdvisor = capacity == VerifierRole.ADVISOR;
        var byName = capacity == VerifierRole.MENTOR || capacity == VerifierRole.PEER;
        return jdbc.sql(select + " "
                        + WAITING.formatted(
                                byAdvisor ? ADVISEES : "", (byName ? "and v.person_id = :verifier " : "") + more))
                .param("institution", CurrentInstitution.get().value())
                .param("verifier", verifier.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("capacity", capacity.name());
    }
}
