package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.core.identity.PersonId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.sql.Types;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What one verifier decided; it stays on the row, whatever becomes of it.
 *
 * @param decidedBy nobody of the directory, where the system or somebody outside decided
 * @param dispute why somebody outside returned it
 * @param correction which fields they corrected to what
 */
record Answer(
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable String level,
        @Nullable String comment,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(Types.VARCHAR) @Nullable
        Dispute dispute,

        @JdbcTypeCode(SqlTypes.JSON) @Nullable Map<String, String> correction) {

    static final Answer NONE = new Answer(null, null, null, null, null, null);

    static Answer of(Verdict verdict, @Nullable String level) {
        var by = verdict.by();
        return new Answer(
                verdict.at(), by == null ? null : by.value(), level, verdict.comment(), verdict.dispute(), null);
    }

    Answer correcting(Map<String, String> corrections) {
        return new Answer(decidedAt, decidedBy, level, comment, dispute, Map.copyOf(corrections));
    }

    boolean isBy(PersonId person) {
        return person.value().equals(decidedBy);
    }

    Optional<PersonId> by() {
        return Optional.ofNullable(decidedBy).map(PersonId::new);
    }
}
