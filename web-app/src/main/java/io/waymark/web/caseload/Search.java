package io.waymark.web.caseload;

import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.web.page.Link;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which students to list and how, as the address says. */
public record Search(
        @Nullable CaseloadView view,
        @Nullable String q,
        @Nullable UUID cohort,
        @Nullable String stage,
        @Nullable CaseloadSort sort,
        @Nullable String after) {

    public CaseloadView viewOrFirst() {
        return Objects.requireNonNullElse(view, CaseloadView.ATTENTION);
    }

    public CaseloadSort sortOrFirst() {
        return Objects.requireNonNullElse(sort, CaseloadSort.URGENCY);
    }

    public @Nullable String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    public @Nullable String stageOrAny() {
        return stage == null || stage.isBlank() ? null : stage;
    }

    public boolean narrows() {
        return words() != null || cohort != null || stageOrAny() != null;
    }

    /** This list from its start. */
    public Link link() {
        return Link.to("/caseload")
                .with("view", view)
                .with("q", words())
                .with("cohort", cohort)
                .with("stage", stageOrAny())
                .with("sort", sort);
    }
}
