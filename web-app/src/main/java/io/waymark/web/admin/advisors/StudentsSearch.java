package io.waymark.web.admin.advisors;

import io.waymark.advising.api.advisor.AssignedSort;
import io.waymark.advising.api.advisor.AssignmentPhase;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of an advisor's students to list and how, as the address says; what it says wrongly is left out. */
record StudentsSearch(
        @Nullable String q,
        @Nullable String phase,
        @Nullable String sort) {

    static StudentsSearch everybody() {
        return new StudentsSearch(null, null, null);
    }

    @Nullable
    String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    @Nullable
    AssignmentPhase phaseOrAny() {
        return Typed.code(AssignmentPhase.class, phase).orElse(null);
    }

    AssignedSort sortOrFirst() {
        return Typed.code(AssignedSort.class, sort).orElse(AssignedSort.NAME);
    }

    boolean narrows() {
        return words() != null || phaseOrAny() != null;
    }

    /** This list from its start. */
    Link of(UUID advisor) {
        return Link.to("/admin/advisors/" + advisor)
                .with("q", words())
                .with("phase", phaseOrAny())
                .with("sort", sort == null ? null : sortOrFirst());
    }
}
