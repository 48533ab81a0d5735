package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which students to list and how, as the address says; what it says wrongly is left out. */
record CaseloadSearch(
        @Nullable String view,
        @Nullable String q,
        @Nullable String cohort,
        @Nullable String stage,
        @Nullable String sort) {

    CaseloadView viewOrFirst() {
        return Typed.code(CaseloadView.class, view).orElse(CaseloadView.ATTENTION);
    }

    CaseloadSort sortOrFirst() {
        return Typed.code(CaseloadSort.class, sort).orElse(CaseloadSort.URGENCY);
    }

    @Nullable
    String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    @Nullable
    String stageOrAny() {
        return stage == null || stage.isBlank() ? null : stage;
    }

    @Nullable
    UUID cohortOrAny() {
        return Typed.id(cohort);
    }

    boolean narrows() {
        return words() != null || cohortOrAny() != null || stageOrAny() != null;
    }

    /** A stretch of this list. */
    CaseloadPage ask(CaseloadApi caseload, @Nullable String after, int limit) {
        return caseload.list(viewOrFirst(), words(), cohortOrAny(), stageOrAny(), sortOrFirst(), after, limit);
    }

    /** This list from its start. */
    Link link() {
        return at("/advisor/caseload");
    }

    /** All of it as a file. */
    Link file() {
        return at("/advisor/caseload/students.csv");
    }

    private Link at(String path) {
        return Link.to(path)
                .with("view", viewOrFirst())
                .with("q", words())
                .with("cohort", cohortOrAny())
                .with("stage", stageOrAny())
                .with("sort", sortOrFirst());
    }
}
