package io.waymark.web.ui.shell;

import io.waymark.kit.tenancy.Caller;

/** How many messages somebody has not read; at most a hundred, which stands for many. */
public interface Unread {

    int messagesOf(Caller reader);
}
