package io.waymark.web.ui.education;

import io.waymark.advising.api.education.EnrolledProgram;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student's education as it is drawn.
 *
 * @param programWaits for whom the enrollment waits, and since when
 * @param warning of an accreditation that does not last
 */
public record EducationSheet(
        EducationAudience audience,
        @Nullable EnrolledProgram program,
        State programState,
        @Nullable String programWaits,
        @Nullable String warning,
        List<ProgramView> shortlist,
        List<CourseLine> courses,
        List<Column> columns,
        List<DegreeLine> degrees) {

    public EducationSheet {
        shortlist = List.copyOf(shortlist);
        courses = List.copyOf(courses);
        columns = List.copyOf(columns);
        degrees = List.copyOf(degrees);
    }
}
