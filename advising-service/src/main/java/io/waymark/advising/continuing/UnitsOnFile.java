package io.waymark.advising.continuing;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.CeuLogPayload;
import io.waymark.core.continuing.LoggedUnits;
import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.RequirementId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Continuing education that a student submitted and did not withdraw. */
record UnitsOnFile(UUID id, String requirement, EvidenceStatus status, Amount amount, CeuLogPayload payload) {

    /** What was returned does not count. */
    boolean counts() {
        return status != EvidenceStatus.RETURNED;
    }

    String step() {
        return RequirementId.of(requirement).step().value();
    }

    Set<String> categories() {
        return Objects.requireNonNullElse(payload.categories(), Set.of());
    }

    LoggedUnits loggedFor(String issuer) {
        return new LoggedUnits(issuer, payload.completedOn(), amount, categories(), status == EvidenceStatus.VERIFIED);
    }

    /** Whether somebody entered the same activity of the same day. */
    boolean isTheSame(CeuLogPayload other) {
        return payload.completedOn().equals(other.completedOn())
                && payload.activity().strip().equalsIgnoreCase(other.activity().strip());
    }
}
