package io.waymark.advising.evidence;

import io.waymark.core.roadmap.EvidenceRequirement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was handed in for a requirement, found to be in order. */
record Submission(
        EvidenceRequirement requirement,
        @Nullable String text,
        Set<String> checked,
        @Nullable HandedInFile file) {

    static Submission of(EvidenceRequirement requirement) {
        return new Submission(requirement, null, Set.of(), null);
    }

    static Submission text(EvidenceRequirement requirement, @Nullable String text) {
        return new Submission(requirement, text, Set.of(), null);
    }

    static Submission checked(EvidenceRequirement requirement, Set<String> checked) {
        return new Submission(requirement, null, checked, null);
    }

    static Submission file(EvidenceRequirement requirement, HandedInFile file) {
        return new Submission(requirement, null, Set.of(), file);
    }
}
