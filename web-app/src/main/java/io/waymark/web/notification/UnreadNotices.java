package io.waymark.web.notification;

import io.waymark.kit.tenancy.Caller;
import io.waymark.web.ui.shell.Unread;
import org.springframework.stereotype.Component;

/** Tells the shell of every page how many notices wait. */
@Component
class UnreadNotices implements Unread {

    private final Notices notices;

    UnreadNotices(Notices notices) {
        this.notices = notices;
    }

    @Override
    public int messagesOf(Caller reader) {
        return notices.unread(reader.person());
    }
}
