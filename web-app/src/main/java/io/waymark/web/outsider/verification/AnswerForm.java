package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.OutsideVerificationView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody without an account says about what they are asked: the level, if there is a rubric, and a comment. */
record AnswerForm(
        @Nullable @Size(max = 100) String level,
        @Nullable @Size(max = 2_000) String comment,
        @Valid @Nullable Corrections corrections,
        @Nullable String version) {

    AnswerForm {
        corrections = corrections == null ? Corrections.none() : corrections;
    }

    static AnswerForm of(OutsideVerificationView asked) {
        return new AnswerForm(null, null, Corrections.of(asked.correctable()), String.valueOf(asked.version()));
    }

    @Nullable
    String levelOrNone() {
        return level == null || level.isBlank() ? null : level;
    }

    Map<String, String> corrected() {
        return Objects.requireNonNull(corrections).changed();
    }

    @Nullable
    String commentOrNone() {
        return comment == null || comment.isBlank() ? null : comment.strip();
    }
}
