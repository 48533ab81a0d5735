package io.waymark.advising.roster;

import io.waymark.advising.api.roster.ConflictChoice;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;

/** Who applies a roster when, and what they chose to do about conflicts. */
record MergeTerms(PersonId by, Instant now, ConflictChoice changedByHand, ConflictChoice inactive) {

    /** The kinds of conflicts in which everything stays as it is. */
    String[] kept() {
        return ConflictStore.kept(changedByHand, inactive);
    }

    /** What statements about the roster are bound to. */
    Map<String, Object> parameters(RosterId roster) {
        return Map.of(
                "institution", CurrentInstitution.get().value(),
                "roster", roster.value(),
                "now", Timestamp.from(now),
                "kept", kept());
    }
}
