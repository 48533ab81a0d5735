package io.waymark.web.messages;

import java.util.List;

/** The notices of today, of yesterday, or of before. */
record InboxDay(String label, List<InboxRow> rows) {}
