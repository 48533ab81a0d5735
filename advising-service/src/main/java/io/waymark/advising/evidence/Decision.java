package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.VerifierRole;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/**
 * What was decided last about a piece of evidence.
 *
 * @param decidedBy nobody of the directory, where the system or somebody outside decided
 * @param level of the rubric
 * @param dispute why somebody outside returned it
 */
record Decision(
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(Types.VARCHAR) @Nullable
        VerifierRole decidedAs,

        @Nullable String level,
        @Nullable String comment,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(Types.VARCHAR) @Nullable
        Dispute dispute) {

    static final Decision NONE = new Decision(null, null, null, null, null, null);

    static Decision of(Verdict verdict, @Nullable String level) {
        var by = verdict.by();
        return new Decision(
                verdict.at(),
                by == null ? null : by.value(),
                verdict.as(),
                level,
                verdict.comment(),
                verdict.dispute());
    }

    /** What the platform's own records say. */
    static Decision bySystem(Instant at) {
        return new Decision(at, null, VerifierRole.SYSTEM, null, null, null);
    }

    /** It no longer stands, but what was said remains. */
    Decision lapsed() {
        return new Decision(null, null, null, level, comment, dispute);
    }

    Optional<PersonId> by() {
        return Optional.ofNullable(decidedBy).map(PersonId::new);
    }
}
