package io.waymark.web.messages;

import io.waymark.web.ui.page.State;

/** A notice in the list. */
record InboxRow(
        String href, String title, String line, String when, boolean unread, boolean open, String icon, State state) {}
