package io.waymark.web.ui.education;

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

    public boolean isMissing() {
        return state == State.TODO;
    }
}
