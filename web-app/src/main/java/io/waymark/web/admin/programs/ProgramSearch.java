package io.waymark.web.admin.programs;

import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import org.jspecify.annotations.Nullable;

/** Which programs to list, as the address says; what it says wrongly is left out. */
record ProgramSearch(
        @Nullable String q,
        @Nullable String level,
        @Nullable String mode,
        @Nullable String accreditor,
        @Nullable String state) {

    static final String RETIRED = "RETIRED";

    @Nullable
    String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    /** A stretch of this list. */
    CountedPage<ProgramView> ask(ProgramApi programs, @Nullable String after, int limit) {
        return programs.list(
                words(),
                Typed.code(DegreeLevel.class, level).orElse(null),
                Typed.code(StudyMode.class, mode).orElse(null),
                accreditor == null || accreditor.isBlank() ? null : accreditor,
                RETIRED.equals(state),
                after,
                limit);
    }

    /** This list from its start. */
    Link link() {
        return at("/admin/programs");
    }

    /** This list as a file. */
    Link file() {
        return at("/admin/programs/programs.csv");
    }

    private Link at(String path) {
        return Link.to(path)
                .with("q", words())
                .with("level", Typed.code(DegreeLevel.class, level).orElse(null))
                .with("mode", Typed.code(StudyMode.class, mode).orElse(null))
                .with("accreditor", accreditor)
                .with("state", RETIRED.equals(state) ? state : null);
    }
}
