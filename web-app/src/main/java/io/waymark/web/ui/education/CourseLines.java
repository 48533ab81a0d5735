package io.waymark.web.ui.education;

import io.waymark.advising.api.education.EducationAsked;
import io.waymark.advising.api.education.EducationRecord;
import io.waymark.advising.api.kind.CourseCompletionParameters;
import io.waymark.advising.api.kind.CourseCompletionPayload;
import io.waymark.web.ui.page.State;
import java.util.stream.Stream;

/** What is there of the courses that a roadmap asks for. */
record CourseLines(SubmittedEducation submitted, EducationAudience audience) {

    Stream<CourseLine> of(EducationAsked asked) {
        if (!(asked.asked() instanceof CourseCompletionParameters course)) {
            return Stream.empty();
        }
        var subject = course.subject().label();
        var taken = submitted.of(asked).map(it -> taken(subject, asked, it)).toList();
        return taken.isEmpty() ? Stream.of(missing(subject, asked)) : taken.stream();
    }

    private CourseLine taken(String subject, EducationAsked asked, EducationRecord record) {
        var course = (CourseCompletionPayload) record.payload();
        var number = course.number();
        return new CourseLine(
                subject,
                audience.steps() + asked.step(),
                number == null || number.isBlank() ? course.course() : number + " " + course.course(),
                course.term(),
                course.grade(),
                SubmittedEducation.state(record.status()),
                submitted.waits(record));
    }

    private CourseLine missing(String subject, EducationAsked asked) {
        var state = asked.waived() ? State.WAIVED : State.TODO;
        return new CourseLine(subject, audience.steps() + asked.step(), null, null, null, state, null);
    }
}
