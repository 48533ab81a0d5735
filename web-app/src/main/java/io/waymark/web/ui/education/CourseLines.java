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
        var href = audience.steps() + asked.step();
        var taken = submitted.of(asked).map(it -> taken(subject, href, it)).toList();
        var otherwise = asked.waived() ? State.WAIVED : State.TODO;
        return taken.isEmpty() ? Stream.of(CourseLine.missing(subject, href, otherwise)) : taken.stream();
    }

    private CourseLine taken(String subject, String href, EducationRecord record) {
        var course = (CourseCompletionPayload) record.payload();
        var state = SubmittedEducation.state(record.status());
        return CourseLine.of(subject, href, course, state, submitted.waits(record));
    }
}
