package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.AdvisorReviewPayload;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a reviewer should look at, as it is typed. */
record ReviewForm(@Size(max = 20_000) @Nullable String text) implements EntryForm {

    static ReviewForm blank() {
        return new ReviewForm(null);
    }

    static ReviewForm again(AdvisorReviewPayload returned) {
        return new ReviewForm(returned.text());
    }

    @Override
    public AdvisorReviewPayload payload() {
        return new AdvisorReviewPayload(text);
    }
}
