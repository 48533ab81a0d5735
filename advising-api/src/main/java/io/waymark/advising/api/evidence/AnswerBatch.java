package io.waymark.advising.api.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Answers about several entries at once. */
public record AnswerBatch(@NotEmpty @Size(max = MOST) List<@Valid @NotNull BatchAnswer> answers) {

    /** As many are answered at once, and as many that wait are shown at once. */
    public static final int MOST = 200;
}
