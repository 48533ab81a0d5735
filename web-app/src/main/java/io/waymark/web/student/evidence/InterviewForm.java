package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.MockInterviewPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mock interview, as it is typed. */
record InterviewForm(
        @NotNull @Nullable LocalDate heldOn,
        @NotBlank @Size(max = 200) @Nullable String interviewer,
        @NotBlank @Size(max = 2_000) @Nullable String learned)
        implements EntryForm {

    static InterviewForm blank() {
        return new InterviewForm(null, null, null);
    }

    static InterviewForm again(MockInterviewPayload returned) {
        return new InterviewForm(returned.heldOn(), returned.interviewer(), returned.learned());
    }

    @Override
    public MockInterviewPayload payload() {
        return new MockInterviewPayload(
                Objects.requireNonNull(heldOn), Objects.requireNonNull(interviewer), Objects.requireNonNull(learned));
    }
}
