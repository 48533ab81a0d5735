package io.waymark.web.messages;

import io.waymark.web.notification.notice.Fact;
import io.waymark.web.ui.page.State;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice that is read.
 *
 * @param page where what it is about is shown; null if nowhere
 */
record OpenNotice(
        UUID id,
        String title,
        String toldAt,
        String text,
        List<Fact> facts,
        String icon,
        State state,
        @Nullable String page,
        String pageLabel) {}
