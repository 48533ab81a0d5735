package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;

/** Who applies an import when, and what they chose to do about conflicts. */
record MergeTerms(PersonId by, Instant now, ConflictChoice changedByHand, ConflictChoice inactive) {

    /** The kinds of conflicts in which everything stays as it is. */
    String[] kept() {
        return ConflictStore.kept(changedByHand, inactive);
    }

    /** What statements about the import are bound to. */
    Map<String, Object> parameters(ImportId upload) {
        return Map.of(
                "institution", CurrentInstitution.get().value(),
                "import", upload.value(),
                "now", Timestamp.from(now),
                "kept", kept());
    }
}
