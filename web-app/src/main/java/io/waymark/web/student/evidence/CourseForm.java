package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.CourseCompletionPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A course, as it is typed. */
record CourseForm(
        @NotBlank @Size(max = 200) @Nullable String course,
        @Size(max = 200) @Nullable String number,
        @NotBlank @Size(max = 200) @Nullable String college,
        @NotBlank @Size(max = 100) @Nullable String term,
        @NotBlank @Size(max = 2) @Nullable String grade)
        implements EntryForm {

    static CourseForm blank() {
        return new CourseForm(null, null, null, null, null);
    }

    static CourseForm again(CourseCompletionPayload returned) {
        return new CourseForm(
                returned.course(), returned.number(), returned.college(), returned.term(), returned.grade());
    }

    @Override
    public CourseCompletionPayload payload() {
        return new CourseCompletionPayload(
                Objects.requireNonNull(course),
                number,
                Objects.requireNonNull(college),
                Objects.requireNonNull(term),
                Objects.requireNonNull(grade));
    }
}
