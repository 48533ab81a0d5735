package io.waymark.web.ui.meeting;

import io.waymark.web.ui.page.Crumb;
import java.util.List;

/** The page on which a meeting would get another time that can have none, as it is drawn. */
record FixedMeetingPage(List<Crumb> crumbs, Meeting meeting) {}
