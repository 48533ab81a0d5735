package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.core.identity.PersonId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/** When a decision was taken back; later than within minutes, which, by whom and why. */
record Reopening(
        @Nullable Instant reopenedAt,
        @Nullable UUID reopenedBy,
        @Nullable String reopeningReason,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(Types.VARCHAR) @Nullable
        VerificationState reopenedFrom) {

    static final Reopening NONE = new Reopening(null, null, null, null);

    static Reopening undone(Instant at) {
        return new Reopening(at, null, null, null);
    }

    static Reopening of(VerificationState decided, PersonId by, String reason, Instant at) {
        return new Reopening(at, by.value(), reason, decided);
    }

    Optional<PersonId> by() {
        return Optional.ofNullable(reopenedBy).map(PersonId::new);
    }
}
