package io.waymark.advising.evidence;

import io.waymark.advising.evidence.WaitingVerifications.QueuePlace;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.EvidenceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a queue as the database has it.
 *
 * @param submission which submission for this requirement it is, from 1
 */
record WaitingRow(
        UUID evidence,
        PersonId student,
        String requirement,
        EvidenceKind kind,
        int submission,
        Instant askedAt,
        @Nullable LocalDate dueOn) {

    static WaitingRow read(ResultSet row) throws SQLException {
        return new WaitingRow(
                row.getObject("evidence_id", UUID.class),
                new PersonId(row.getObject("student_id", UUID.class)),
                row.getString("requirement"),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getInt("submission"),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("due_on", LocalDate.class));
    }

    QueuePlace place() {
        return new QueuePlace(askedAt, evidence);
    }
}
