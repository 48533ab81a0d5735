package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.evidence.EvidenceView;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a reviewer says about a piece of evidence: the rubric level, if there is one, and a comment. */
record DecisionForm(
        @Nullable @Size(max = 100) String level,
        @Nullable @Size(max = 2_000) String comment,
        @Nullable String version) {

    static DecisionForm of(EvidenceView evidence) {
        return new DecisionForm(null, null, String.valueOf(evidence.version()));
    }

    /** With something more said, below what was said already. */
    DecisionForm saying(String more) {
        var said = commentOrNone();
        return new DecisionForm(level, said == null ? more : said + "\n\n" + more, version);
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
