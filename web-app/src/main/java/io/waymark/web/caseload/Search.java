package io.waymark.web.caseload;

import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.web.page.Link;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which students to list and how, as the address says; what it says wrongly is left out. */
public record Search(
        @Nullable String view,
        @Nullable String q,
        @Nullable String cohort,
        @Nullable String stage,
        @Nullable String sort,
        @Nullable String after) {

    public CaseloadView viewOrFirst() {
        return Stream.of(CaseloadView.values())
                .filter(each -> each.name().equals(view))
                .findFirst()
                .orElse(CaseloadView.ATTENTION);
    }

    public CaseloadSort sortOrFirst() {
        return Stream.of(CaseloadSort.values())
                .filter(each -> each.name().equals(sort))
                .findFirst()
                .orElse(CaseloadSort.URGENCY);
    }

    public @Nullable String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    public @Nullable String stageOrAny() {
        return stage == null || stage.isBlank() ? null : stage;
    }

    public @Nullable UUID cohortOrAny() {
        try {
            return cohort == null || cohort.isBlank() ? null : UUID.fromString(cohort);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    public boolean narrows() {
        return words() != null || cohortOrAny() != null || stageOrAny() != null;
    }

    /** This list from its start. */
    public Link link() {
        return Link.to("/caseload")
                .with("view", viewOrFirst())
                .with("q", words())
                .with("cohort", cohortOrAny())
                .with("stage", stageOrAny())
                .with("sort", sortOrFirst());
    }
}
