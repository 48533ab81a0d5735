package io.waymark.web.ui.education;

import io.waymark.advising.api.kind.CourseCompletionPayload;
import io.waymark.web.ui.page.State;
import org.jspecify.annotations.Nullable;

/**
 * A course that the roadmap asks for: what is there of it, or that it is missing.
 *
 * @param waits for whom and since when
 */
public record CourseLine(
        String subject,
        String href,
        @Nullable String course,
        @Nullable String term,
        @Nullable String grade,
        State state,
        @Nullable String waits) {

    static CourseLine of(
            String subject, String href, CourseCompletionPayload course, State state, @Nullable String waits) {
        var number = course.number();
        var name = number == null || number.isBlank() ? course.course() : number + " " + course.course();
        return new CourseLine(subject, href, name, course.term(), course.grade(), state, waits);
    }

    static CourseLine missing(String subject, String href, State state) {
        return new CourseLine(subject, href, null, null, null, state, null);
    }
}
