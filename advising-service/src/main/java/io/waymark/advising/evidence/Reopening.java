package io.waymark.advising.evidence;

import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a decision was taken back; later than within minutes, by whom and why. */
record Reopening(
        @Nullable Instant reopenedAt,
        @Nullable UUID reopenedBy,
        @Nullable String reopeningReason) {

    static final Reopening NONE = new Reopening(null, null, null);

    static Reopening undone(Instant at) {
        return new Reopening(at, null, null);
    }

    static Reopening of(PersonId by, String reason, Instant at) {
        return new Reopening(at, by.value(), reason);
    }

    Optional<PersonId> by() {
        return Optional.ofNullable(reopenedBy).map(PersonId::new);
    }
}
