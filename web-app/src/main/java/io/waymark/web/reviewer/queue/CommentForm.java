package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.comment.SavedCommentEntry;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A comment to keep, as it was typed. */
record CommentForm(@Nullable @NotBlank @Size(max = 1_000) String text) {

    SavedCommentEntry toEntry() {
        return new SavedCommentEntry(Objects.requireNonNullElse(text, ""));
    }
}
