package io.waymark.web.student.roadmap;

import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.State;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody said about what the student did.
 *
 * @param sentence what happened, to what
 * @param who by whom and when
 * @param quote their own words
 */
record Feedback(
        State state,
        String sentence,
        String who,
        @Nullable String quote,
        @Nullable Action action) {}
