package io.waymark.advising.evidence;

import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.kind.AcceptedEvidence;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What was submitted for which requirement; it never changes.
 *
 * @param payload as JSON, in the schema of {@code payloadVersion}
 */
record Submission(
        String requirement,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(Types.VARCHAR)
        EvidenceKind kind,

        BigDecimal amount,
        @JdbcTypeCode(SqlTypes.JSON) String payload,
        int payloadVersion,
        Instant submittedAt) {

    static Submission of(AcceptedEvidence accepted, Instant now) {
        return new Submission(
                accepted.requirement().id().toString(),
                accepted.requirement().kind(),
                accepted.amount().toBigDecimal(),
                accepted.payload(),
                accepted.version(),
                now);
    }

    /** What it consists of, whatever the version it was written in. */
    EvidencePayload read(EvidenceKinds kinds) {
        return kinds.read(kind, payload, payloadVersion);
    }

    RequirementId requirementId() {
        return RequirementId.of(requirement);
    }
}
