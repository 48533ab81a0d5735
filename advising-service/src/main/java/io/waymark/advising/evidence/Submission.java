package io.waymark.advising.evidence;

import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.kind.AcceptedEvidence;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.RequirementId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted for which requirement. What the student wrote never changes; where a verifier corrected it, the
 * corrected values are what counts, and what was written is kept beside them.
 *
 * @param amount as {@link io.waymark.core.progress.Amount#kept} has it
 * @param payload as JSON, in the schema of {@code payloadVersion}
 * @param writtenPayload what the student wrote, in the same schema, if it was corrected
 */
record Submission(
        String requirement,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(Types.VARCHAR)
        EvidenceKind kind,

        BigDecimal amount,
        @JdbcTypeCode(SqlTypes.JSON) String payload,
        int payloadVersion,
        Instant submittedAt,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable String writtenPayload,
        @Nullable BigDecimal writtenAmount) {

    static Submission of(AcceptedEvidence accepted, Instant now) {
        return new Submission(
                accepted.requirement().id().toString(),
                accepted.requirement().kind(),
                accepted.amount().kept(),
                accepted.payload(),
                accepted.version(),
                now,
                null,
                null);
    }

    Submission corrected(AcceptedEvidence corrected, EvidenceKinds kinds) {
        return new Submission(
                requirement,
                kind,
                corrected.amount().kept(),
                corrected.payload(),
                corrected.version(),
                submittedAt,
                kinds.write(read(kinds)),
                amount);
    }

    Submission asWritten() {
        return writtenPayload == null || writtenAmount == null
                ? this
                : new Submission(
                        requirement, kind, writtenAmount, writtenPayload, payloadVersion, submittedAt, null, null);
    }

    boolean isCorrected() {
        return writtenPayload != null;
    }

    /** As a reviewer sees it. */
    List<ShownField> shown(EvidenceRequirement asked, EvidenceKinds kinds) {
        return isCorrected()
                ? kinds.shown(asked, read(kinds), asWritten().read(kinds))
                : kinds.shown(asked, read(kinds));
    }

    /** What it consists of, whatever the version it was written in. */
    EvidencePayload read(EvidenceKinds kinds) {
        return kinds.read(kind, payload, payloadVersion);
    }

    RequirementId requirementId() {
        return RequirementId.of(requirement);
    }
}
