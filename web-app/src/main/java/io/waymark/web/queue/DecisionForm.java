package io.waymark.web.queue;

import io.waymark.advising.api.evidence.EvidenceView;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an advisor says about a piece of evidence: the rubric level, if there is one, and a comment. */
public record DecisionForm(
        @Nullable @Size(max = 100) String level,
        @Nullable @Size(max = 2_000) String comment,
        @Nullable String version) {

    public static DecisionForm of(EvidenceView evidence) {
        return new DecisionForm(null, null, String.valueOf(evidence.version()));
    }

    @Nullable
    String levelOrNone() {
        return level == null || level.isBlank() ? null : level;
    }

    @Nullable
    String commentOrNone() {
        return comment == null || comment.isBlank() ? null : comment.strip();
    }
}
