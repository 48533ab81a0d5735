package io.waymark.web.messages;

import io.waymark.web.ui.page.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inbox as it is drawn.
 *
 * @param open the notice that is read, if any
 * @param unread how many are
 * @param newest where the list begins, and {@code here} what of it is shown
 * @param earlier where it goes on; null at its end
 */
record InboxPage(
        List<InboxDay> days,
        @Nullable OpenNotice open,
        int unread,
        boolean unreadOnly,
        Link newest,
        Link here,
        @Nullable Link earlier) {}
