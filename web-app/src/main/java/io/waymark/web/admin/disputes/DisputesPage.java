package io.waymark.web.admin.disputes;

import io.waymark.web.ui.meeting.MeetingType;
import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.PagerView;
import java.util.List;

/** The list of disputed meetings of one type, as it is drawn. */
record DisputesPage(
        MeetingType type, List<Option> types, List<DisputedMeeting> disputes, List<Column> columns, PagerView pager) {}
