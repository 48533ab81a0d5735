package io.waymark.web.student.education;

import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.ListPosition;
import org.jspecify.annotations.Nullable;

/** Which programs a student looks for, as the address says; what it says wrongly is left out. */
record ProgramQuery(
        @Nullable String q,
        @Nullable String level,
        @Nullable String mode,
        @Nullable String accreditor) {

    @Nullable
    String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    CountedPage<ProgramView> ask(ProgramApi programs, ListPosition position) {
        return programs.list(
                words(),
                Typed.code(DegreeLevel.class, level).orElse(null),
                Typed.code(StudyMode.class, mode).orElse(null),
                accreditor == null || accreditor.isBlank() ? null : accreditor,
                false,
                position.after(),
                position.limit());
    }

    Link link() {
        return Link.to("/student/education/programs")
                .with("q", words())
                .with("level", Typed.code(DegreeLevel.class, level).orElse(null))
                .with("mode", Typed.code(StudyMode.class, mode).orElse(null))
                .with("accreditor", accreditor);
    }
}
