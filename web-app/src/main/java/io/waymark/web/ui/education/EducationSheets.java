package io.waymark.web.ui.education;

import io.waymark.advising.api.education.EducationView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.time.When;
import org.springframework.stereotype.Component;

/** Puts a student's education together, for whoever reads it. */
@Component
public class EducationSheets {

    private final Columns columns;
    private final Texts texts;
    private final When when;

    EducationSheets(Columns columns, Texts texts, When when) {
        this.columns = columns;
        this.texts = texts;
        this.when = when;
    }

    public EducationSheet of(EducationView education, EducationAudience audience) {
        var program = education.program();
        var submitted = new SubmittedEducation(education.records(), texts, when);
        return new EducationSheet(
                audience,
                program,
                program == null ? State.TODO : SubmittedEducation.state(program.status()),
                program == null ? null : submitted.waits(program),
                program == null ? null : new AccreditationWarning(program, audience).say(texts, when),
                education.shortlist(),
                education.asked().stream()
                        .flatMap(new CourseLines(submitted, audience)::of)
                        .toList(),
                columns.of(
                        "education-record.subject",
                        "education-record.course",
                        "education-record.term",
                        "education-record.grade",
                        "education-record.state"),
                education.asked().stream()
                        .flatMap(new DegreeLines(submitted, audience)::of)
                        .toList());
    }
}
